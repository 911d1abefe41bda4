package org.mentorbase.webhook;

import static com.google.common.base.Preconditions.checkArgument;

public record DeliveryId(long value) {

    public DeliveryId {
        checkArgument(value > 0, "delivery id %s is not positive", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
