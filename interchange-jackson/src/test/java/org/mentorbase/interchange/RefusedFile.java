package org.mentorbase.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Reason;
import org.mentorbase.refusal.Refusal;

/** What a file was refused for. */
final class RefusedFile {

    private final Refusal refusal;

    private RefusedFile(Refusal refusal) {
        this.refusal = refusal;
    }

    static RefusedFile refused(ThrowingCallable reading) {
        Refusal refusal = catchThrowableOfType(Refusal.class, reading);
        assertThat(refusal).as("refused").isNotNull();
        return new RefusedFile(refusal);
    }

    RefusedFile because(Reason reason) {
        assertThat(refusal.reason()).isEqualTo(reason);
        return this;
    }

    RefusedFile at(long line, long column) {
        assertThat(first().location()).isEqualTo(new Location(line, column));
        return this;
    }

    RefusedFile at(long line) {
        return at(line, 0);
    }

    RefusedFile field(String field) {
        assertThat(first().field()).isEqualTo(field);
        return this;
    }

    RefusedFile saying(String... parts) {
        assertThat(refusal.getMessage()).contains(parts);
        return this;
    }

    Refusal refusal() {
        return refusal;
    }

    private Problem first() {
        return refusal.problems().get(0);
    }
}
