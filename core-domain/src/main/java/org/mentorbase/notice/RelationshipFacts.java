package org.mentorbase.notice;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.relationship.ActiveRelationship;
import org.mentorbase.relationship.EndedRelationship;
import org.mentorbase.relationship.Pair;
import org.mentorbase.relationship.Relationship;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.reminder.Wait;
import org.mentorbase.reminder.WaitKind;
import org.mentorbase.transaction.Versioned;

/** What has become of relationships: that they began and ended, and whether the two meet. */
final class RelationshipFacts {

    private final Circumstances circumstances;

    RelationshipFacts(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    /** While it lasts. */
    Optional<Item> begun(long subject) {
        return find(subject)
                .filter(ActiveRelationship.class::isInstance)
                .map(relationship ->
                        item(circumstances.kind().code(), relationship.pair()).build());
    }

    Optional<Item> ended(long subject) {
        return find(subject)
                .filter(EndedRelationship.class::isInstance)
                .map(EndedRelationship.class::cast)
                .map(relationship -> item(codeOfEnd(relationship.pair()), relationship.pair())
                        .quoting(relationship.reason())
                        .build());
    }

    private String codeOfEnd(Pair pair) {
        return circumstances.other(pair).equals(pair.mentor()) ? "mentor-ended" : "mentee-ended";
    }

    /** Unless it was voided. */
    Optional<Item> met(long subject) {
        return circumstances
                .repositories()
                .meetings()
                .find(new MeetingId(subject))
                .map(Versioned::value)
                .filter(Meeting::happened)
                .map(meeting -> item(circumstances.kind().code(), meeting.pair())
                        .with("date", circumstances.words().date(meeting.heldOn()))
                        .with("duration", circumstances.words().counted("minutes", meeting.durationMinutes()))
                        .build());
    }

    /** While it lasts and the two have not met since what the notice reminds of. */
    Optional<Item> silent(WaitKind kind, String code, long subject) {
        return circumstances
                .wait(kind, subject)
                .flatMap(wait -> find(subject)
                        .filter(found -> found instanceof ActiveRelationship && !haveMetSince(wait, found.id()))
                        .map(relationship -> item(code, relationship.pair())
                                .with("since", circumstances.dateOf(wait.since()))
                                .build()));
    }

    /** A meeting may have been recorded that was not read from the log yet. */
    private boolean haveMetSince(Wait wait, RelationshipId id) {
        LocalDate last =
                circumstances.repositories().meetings().lastHeldOn(List.of(id)).get(id);
        return last != null
                && (wait.kind() == WaitKind.FIRST_MEETING
                        || last.isAfter(LocalDate.ofInstant(wait.since(), ZoneOffset.UTC)));
    }

    private Optional<Relationship> find(long subject) {
        return circumstances
                .repositories()
                .relationships()
                .find(new RelationshipId(subject))
                .map(Versioned::value);
    }

    private Item.Builder item(String code, Pair pair) {
        return circumstances
                .item(code)
                .with(pair)
                .with("other", circumstances.nameOfOther(pair))
                .with("address", circumstances.people().addressOf(circumstances.other(pair)));
    }
}
