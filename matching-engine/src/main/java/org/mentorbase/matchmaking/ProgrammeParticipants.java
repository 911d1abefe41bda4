package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.actor.Username;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.preference.Preferences;
import org.mentorbase.preference.StatedPreferences;
import org.mentorbase.programme.ProgrammeKey;

/**
 * Everybody who takes part in a programme, as participants that rules can look at: active members who seek a mentor are
 * mentees, and those who seek a mentee are mentors. All others are kept for the reporting lines that run through them.
 *
 * <p>A mentor's capacity is what they said, or else {@value ParticipantProfile#USUAL_CAPACITY}; a mentee's is the number of
 * mentors that each may have. Active relationships and pending invitations take away from it.
 */
public final class ProgrammeParticipants {

    private final MentoringRepositories repositories;
    private final LocalDate inWeekOf;
    private final int mentorsPerMentee;

    /** @param inWeekOf for times of other zones, which in summer and in winter are not at the same time in UTC */
    public ProgrammeParticipants(MentoringRepositories repositories, LocalDate inWeekOf, int mentorsPerMentee) {
        this.repositories = repositories;
        this.inWeekOf = inWeekOf;
        this.mentorsPerMentee = mentorsPerMentee;
    }

    /** Everybody, ordered by username. */
    public Pool all(ProgrammeKey programme) {
        return pool(programme, ProgrammeParticipants::takesPart);
    }

    /** One person, alone on their side whether or not they seek anybody, and everybody who seeks somebody like them. */
    public Pool around(ProgrammeKey programme, Username person, Party as) {
        Pool others = pool(
                programme,
                (stated, party) ->
                        party == as ? stated.preferences().username().equals(person) : takesPart(stated, party));
        if (!others.of(as).isEmpty()) {
            return others;
        }
        Participant silent = profiles(programme).of(Preferences.unset(programme, person), as);
        return as == Party.MENTEE
                ? new Pool(ImmutableList.of(silent), others.mentors(), others.others())
                : new Pool(others.mentees(), ImmutableList.of(silent), others.others());
    }

    private static boolean takesPart(StatedPreferences stated, Party as) {
        Preferences preferences = stated.preferences();
        return stated.active() && (as == Party.MENTEE ? preferences.seekingMentor() : preferences.seekingMentee());
    }

    private Pool pool(ProgrammeKey programme, BiPredicate<StatedPreferences, Party> belongs) {
        ParticipantProfile profiles = profiles(programme);
        Map<Party, ImmutableList.Builder<Participant>> sides = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            sides.put(party, ImmutableList.builder());
        }
        ImmutableList.Builder<Participant> bystanders = ImmutableList.builder();
        repositories.preferences().forEach(programme, stated -> {
            boolean onNeither = true;
            for (Map.Entry<Party, ImmutableList.Builder<Participant>> side : sides.entrySet()) {
                if (belongs.test(stated, side.getKey())) {
                    side.getValue().add(profiles.of(stated.preferences(), side.getKey()));
                    onNeither = false;
                }
            }
            if (onNeither && stated.preferences().manager() != null) {
                bystanders.add(ParticipantProfile.bystander(stated.preferences()));
            }
        });
        return new Pool(built(sides, Party.MENTEE), built(sides, Party.MENTOR), bystanders.build());
    }

    private static ImmutableList<Participant> built(Map<Party, ImmutableList.Builder<Participant>> sides, Party party) {
        return sides.getOrDefault(party, ImmutableList.builder()).build();
    }

    private ParticipantProfile profiles(ProgrammeKey programme) {
        return new ParticipantProfile(Partnerships.of(programme, repositories), inWeekOf, mentorsPerMentee);
    }
}
