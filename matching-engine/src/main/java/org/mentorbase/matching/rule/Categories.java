package org.mentorbase.matching.rule;

import java.util.Optional;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Tag;
import org.mentorbase.matching.rule.RuleSentences.AttributeName;

/** Compares a category of two participants, and tells it. */
final class Categories {

    private Categories() {}

    static boolean unknown(String attribute, Participant mentee, Participant mentor) {
        return mentee.category(attribute).isEmpty()
                || mentor.category(attribute).isEmpty();
    }

    static boolean same(String attribute, Participant mentee, Participant mentor) {
        return !unknown(attribute, mentee, mentor) && mentee.category(attribute).equals(mentor.category(attribute));
    }

    /** @param key begins the key of the sentence; it goes on with what is the case */
    static Sentence tell(String key, String attribute, Participant mentee, Participant mentor) {
        Optional<Tag> one = mentee.category(attribute);
        Optional<Tag> other = mentor.category(attribute);
        String found = unknown(attribute, mentee, mentor) ? "unknown" : one.equals(other) ? "same" : "different";
        return Sentence.of(key + "." + found)
                .with("attribute", new AttributeName(attribute))
                .with("mentee", one.map(Tag::toString).orElse(""))
                .with("mentor", other.map(Tag::toString).orElse(""));
    }
}
