package org.mentorbase.matching.embedding;

import static org.mentorbase.matching.participant.Attributes.AVAILABILITY;
import static org.mentorbase.matching.participant.Attributes.EXPERTISE;
import static org.mentorbase.matching.participant.Attributes.INTERESTS;

import java.io.PrintStream;
import java.util.List;
import org.mentorbase.matching.pairing.Pairing;
import org.mentorbase.matching.pairing.PairingTask;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.rule.ShippedRules;

/** Three mentees and two mentors, without a database. */
public final class PairingExample {

    private PairingExample() {}

    public static void tell(PrintStream out) {
        Pool pool = Pool.of(
                List.of(seeking("ada", "Data"), seeking("ben", "Data", "Design"), seeking("cleo", "Design")),
                List.of(offering("grace", "Data"), offering("alan", "Design")));
        Pairing pairing = Pairing.of(PairingTask.of(pool, ShippedRules.mozilla()));
        pairing.pairs().forEach(pair -> out.println(pair.mentee() + " with " + pair.mentor() + ": " + pair.score()));
        pairing.unpaired(Party.MENTEE).forEach(mentee -> out.println(mentee.id() + ": " + mentee.because()));
        pairing.explain("ben", "alan").because().forEach(out::println);
    }

    private static Participant seeking(String id, String... interests) {
        return Participant.called(id)
                .tags(AVAILABILITY, "Monday")
                .tags(INTERESTS, interests)
                .build();
    }

    private static Participant offering(String id, String... expertise) {
        return Participant.called(id)
                .tags(AVAILABILITY, "Monday")
                .tags(EXPERTISE, expertise)
                .build();
    }
}
