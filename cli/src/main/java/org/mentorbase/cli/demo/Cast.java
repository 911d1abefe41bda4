package org.mentorbase.cli.demo;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mentorbase.Mentorbase;
import org.mentorbase.actor.Actor;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.matching.pairing.MadePair;
import org.mentorbase.matchmaking.Matchmaking;
import org.mentorbase.matchmaking.PairingId;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.page.PageRequest;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;

/** Who plays which part in the story: the pairs of the first pairing, which are known when it was run. */
final class Cast {

    private static final Pattern PART = Pattern.compile("\\{(mentor|mentee|invitation) (\\d)}");
    private static final PairingId FIRST = new PairingId(1);
    private static final Paging ALL = Paging.limit(PageRequest.LARGEST);

    private final Mentorbase mentorbase;
    private final Matchmaking matchmaking;
    private final LocalDate today;
    private @Nullable ImmutableList<MadePair> pairs;

    Cast(Mentorbase mentorbase, Matchmaking matchmaking, LocalDate today) {
        this.mentorbase = mentorbase;
        this.matchmaking = matchmaking;
        this.today = today;
    }

    /** The text with everybody's names for the parts. */
    String fill(String text) {
        Matcher parts = PART.matcher(text.replace("{today}", today.toString())
                .replace("{next week}", today.plusWeeks(1).toString()));
        String filled = parts.replaceAll(part -> {
            MadePair pair = pair(Integer.parseInt(part.group(2)));
            return switch (part.group(1)) {
                case "mentor" -> pair.mentor();
                case "mentee" -> pair.mentee();
                default -> Long.toString(invitation(pair));
            };
        });
        return filled.contains("{last meeting}")
                ? filled.replace("{last meeting}", Long.toString(lastMeeting()))
                : filled;
    }

    /** @param number from 1 */
    MadePair pair(int number) {
        if (pairs == null) {
            pairs = matchmaking
                    .viewingPairings()
                    .one(Actor.OPERATOR, FIRST)
                    .value()
                    .outcome()
                    .pairs();
        }
        return pairs.get(number - 1);
    }

    private long invitation(MadePair pair) {
        return mentorbase
                .viewingInvitations()
                .page(Actor.OPERATOR, ProgrammeKey.MAIN, Optional.empty(), Optional.empty(), ALL)
                .items()
                .stream()
                .map(mentorbase.viewingInvitations()::view)
                .filter(each ->
                        each.mentor().equals(pair.mentor()) && each.mentee().equals(pair.mentee()))
                .mapToLong(InvitationView::id)
                .max()
                .orElseThrow();
    }

    private long lastMeeting() {
        return mentorbase
                .viewingMeetings()
                .page(Actor.OPERATOR, ProgrammeKey.MAIN, Optional.empty(), ALL)
                .items()
                .stream()
                .map(Meeting::id)
                .max(Comparator.comparingLong(id -> id.value()))
                .orElseThrow()
                .value();
    }
}
