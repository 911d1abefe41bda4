package org.mentorbase.cli.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.courier.AddressGuard;
import org.mentorbase.courier.HttpCourier;
import org.mentorbase.interchange.Json;
import org.mentorbase.webhook.Courier;
import org.mentorbase.webhook.Payload;

/** Makes who delivers to webhooks, as the environment says. */
public final class Couriers {

    private Couriers() {}

    public static Courier of(Surroundings surroundings) {
        try {
            return new HttpCourier(
                    AddressGuard.allowing(
                            surroundings.variable("MENTORBASE_WEBHOOK_ALLOW").orElse("")),
                    Couriers::json);
        } catch (IllegalArgumentException malformed) {
            throw new WrongUsage("MENTORBASE_WEBHOOK_ALLOW: " + malformed.getMessage());
        }
    }

    private static String json(Payload payload) {
        try {
            return Json.mapper().writeValueAsString(payload);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
