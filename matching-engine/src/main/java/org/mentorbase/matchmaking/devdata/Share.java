package org.mentorbase.matchmaking.devdata;

import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mentorbase.actor.Username;
import org.mentorbase.matching.pairing.MadePair;
import org.mentorbase.matching.pairing.Match;
import org.mentorbase.matching.pairing.Unpaired;
import org.mentorbase.matchmaking.PairingDraft;

/** What concerns one person in pairings; everything for nobody in particular. */
record Share(Optional<String> about) {

    boolean includes(String person) {
        return about.isEmpty() || about.get().equals(person);
    }

    boolean includes(Match match) {
        return includes(match.mentor()) || includes(match.mentee());
    }

    boolean includes(MadePair pair) {
        return includes(pair.mentor()) || includes(pair.mentee());
    }

    boolean isIn(PairingDraft draft) {
        return about.isEmpty() || !people(draft).isEmpty();
    }

    /** Those in it who are named together with the person, or as in no pair; none if it does not concern them. */
    Set<Username> people(PairingDraft draft) {
        Set<Username> people = new TreeSet<>();
        for (MadePair pair : Iterables.filter(draft.outcome().pairs(), this::includes)) {
            people.add(new Username(pair.mentor()));
            people.add(new Username(pair.mentee()));
        }
        for (Match match : Iterables.filter(
                Iterables.concat(draft.terms().pins(), draft.terms().forbidden()), this::includes)) {
            people.add(new Username(match.mentor()));
            people.add(new Username(match.mentee()));
        }
        for (Unpaired one : Iterables.concat(
                draft.outcome().unpairedMentees(), draft.outcome().unpairedMentors())) {
            if (includes(one.id())) {
                people.add(new Username(one.id()));
            }
        }
        return people;
    }
}
