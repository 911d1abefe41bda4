package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.actor.Username;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.preference.Preferences;
import org.mentorbase.preference.StatedPreferences;
import org.mentorbase.programme.ProgrammeKey;

/**
 * Everybody who takes part in a programme, as participants that rules can look at: active members who seek a mentor are
 * mentees, and those who seek a mentee are mentors. All others are kept for the reporting lines that run through them.
 * Refuses rules that look at something that no member of the programme states.
 *
 * <p>A mentor's capacity is what they said, or else {@value ParticipantProfile#USUAL_CAPACITY}; a mentee's is the number of
 * mentors that each may have. Active relationships and pending invitations take away from it.
 */
public final class ProgrammeParticipants {

    private final MentoringRepositories repositories;
    private final LocalDate inWeekOf;
    private final int mentorsPerMentee;
    private final RuleSet chosen;

    /**
     * @param inWeekOf for times of other zones, which in summer and in winter are not at the same time in UTC
     * @param chosen the rules, without what holds in every programme
     */
    public ProgrammeParticipants(
            MentoringRepositories repositories, LocalDate inWeekOf, int mentorsPerMentee, RuleSet chosen) {
        this.repositories = repositories;
        this.inWeekOf = inWeekOf;
        this.mentorsPerMentee = mentorsPerMentee;
        this.chosen = chosen;
    }

    /** Everybody, ordered by username. */
    public RuledPool all(ProgrammeKey programme) {
        Sides sides = new Sides(programme);
        sides.fill(ProgrammeParticipants::takesPart);
        return sides.ruled();
    }

    /** One person, alone on their side whether or not they seek anybody, and everybody who seeks somebody like them. */
    public RuledPool around(ProgrammeKey programme, Username person, Party as) {
        Sides sides = new Sides(programme);
        sides.fill((stated, party) ->
                party == as ? stated.preferences().username().equals(person) : takesPart(stated, party));
        if (sides.of(as).isEmpty()) {
            sides.add(Preferences.unset(programme, person), as);
        }
        return sides.ruled();
    }

    private static boolean takesPart(StatedPreferences stated, Party as) {
        Preferences preferences = stated.preferences();
        return stated.active() && (as == Party.MENTEE ? preferences.seekingMentor() : preferences.seekingMentee());
    }

    private final class Sides {

        private final ProgrammeKey programme;
        private final FurtherAttributes further = new FurtherAttributes(chosen);
        private final ParticipantProfile profiles;
        private final Map<Party, List<Participant>> sides = new EnumMap<>(Party.class);
        private final List<Participant> bystanders = new ArrayList<>();

        Sides(ProgrammeKey programme) {
            this.programme = programme;
            this.profiles = new ParticipantProfile(
                    further,
                    Partnerships.of(programme, repositories),
                    Confidences.of(programme, repositories, chosen),
                    inWeekOf,
                    mentorsPerMentee);
        }

        List<Participant> of(Party party) {
            return sides.computeIfAbsent(party, side -> new ArrayList<>());
        }

        void add(Preferences preferences, Party as) {
            of(as).add(profiles.of(preferences, as));
        }

        void fill(BiPredicate<StatedPreferences, Party> belongs) {
            repositories.preferences().forEach(programme, stated -> {
                further.note(stated.preferences());
                boolean onNeither = true;
                for (Party party : Party.values()) {
                    if (belongs.test(stated, party)) {
                        add(stated.preferences(), party);
                        onNeither = false;
                    }
                }
                if (onNeither && stated.preferences().manager() != null) {
                    bystanders.add(ParticipantProfile.bystander(stated.preferences()));
                }
            });
        }

        RuledPool ruled() {
            return new RuledPool(
                    ProgrammeRules.within(chosen, further.stated()),
                    new Pool(
                            ImmutableList.copyOf(of(Party.MENTEE)),
                            ImmutableList.copyOf(of(Party.MENTOR)),
                            ImmutableList.copyOf(bystanders)));
        }
    }
}
