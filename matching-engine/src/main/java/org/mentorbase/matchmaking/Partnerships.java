package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.EnumMap;
import java.util.Map;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.actor.Username;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.ActiveRelationship;
import org.mentorbase.relationship.Pair;
import org.mentorbase.relationship.Relationship;

/** Who is paired with whom in a programme, or was. The same two the other way round are another pair. */
final class Partnerships {

    private final Map<Party, SetMultimap<Username, String>> present = new EnumMap<>(Party.class);
    private final Map<Party, SetMultimap<Username, String>> past = new EnumMap<>(Party.class);

    private Partnerships() {}

    static Partnerships of(ProgrammeKey programme, MentoringRepositories repositories) {
        Partnerships partnerships = new Partnerships();
        repositories.relationships().forEach(programme, partnerships::add);
        repositories
                .invitations()
                .forEachPending(
                        programme,
                        pending -> add(partnerships.present, pending.proposal().pair()));
        return partnerships;
    }

    /** In active relationships and pending invitations: the mentors of a mentee, or the mentees of a mentor. */
    ImmutableSet<String> present(Party as, Username person) {
        return partners(present, as, person);
    }

    /** In ended relationships. */
    ImmutableSet<String> past(Party as, Username person) {
        return partners(past, as, person);
    }

    private void add(Relationship relationship) {
        add(relationship instanceof ActiveRelationship ? present : past, relationship.pair());
    }

    private static void add(Map<Party, SetMultimap<Username, String>> partners, Pair pair) {
        of(partners, Party.MENTEE).put(pair.mentee(), pair.mentor().value());
        of(partners, Party.MENTOR).put(pair.mentor(), pair.mentee().value());
    }

    private static ImmutableSet<String> partners(
            Map<Party, SetMultimap<Username, String>> partners, Party as, Username person) {
        return ImmutableSet.copyOf(of(partners, as).get(person));
    }

    private static SetMultimap<Username, String> of(Map<Party, SetMultimap<Username, String>> partners, Party as) {
        return partners.computeIfAbsent(as, party -> LinkedHashMultimap.create());
    }
}
