package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mentorbase.notice.NoticeKind;
import org.mentorbase.notice.Unsubscription;

public abstract class UnsubscriptionsContract extends MentoringContract {

    private static final Unsubscription ADAS = new Unsubscription(
            name("ada"), ImmutableSet.of(NoticeKind.MEETING_RECORDED, NoticeKind.INVITATION_EXPIRED));
    private static final Unsubscription BENS =
            new Unsubscription(name("ben"), ImmutableSet.of(NoticeKind.INVITATION_DECLINED));

    @Test
    void what_was_added_is_found_by_its_hash_and_no_other() {
        work(repositories -> {
            repositories.unsubscriptions().add("a".repeat(64), ADAS, NOW);
            repositories.unsubscriptions().add("b".repeat(64), BENS, NOW);
        });

        assertThat(found("a".repeat(64))).contains(ADAS);
        assertThat(found("b".repeat(64))).contains(BENS);
        assertThat(found("c".repeat(64))).isEmpty();
    }

    @Test
    void what_is_old_is_forgotten() {
        work(repositories -> {
            repositories.unsubscriptions().add("a".repeat(64), ADAS, NOW);
            repositories.unsubscriptions().add("b".repeat(64), BENS, NOW.plusSeconds(1));
            repositories.unsubscriptions().removeBefore(NOW.plusSeconds(1));
        });

        assertThat(found("a".repeat(64))).isEmpty();
        assertThat(found("b".repeat(64))).contains(BENS);
    }

    private Optional<Unsubscription> found(String hash) {
        return read(repositories -> repositories.unsubscriptions().find(hash));
    }
}
