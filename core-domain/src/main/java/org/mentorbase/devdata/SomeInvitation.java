package org.mentorbase.devdata;

import com.google.common.base.MoreObjects;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.invitation.InvitationView.State;
import org.mentorbase.invitation.Party;
import org.mentorbase.invitation.Response;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Location;
import org.mentorbase.relationship.Pair;

/**
 * An invitation that did not become a relationship; one that did is part of {@link SomeRelationship}.
 *
 * @param createdBy the mentee, if nobody else is named
 * @param expiresOn instead of the day on which it was created: when it is due to expire
 * @param reason why it was declined
 */
public record SomeInvitation(
        @Nullable Location at,
        @Nullable ProgrammeKey programme,
        Pair pair,
        @Nullable Username createdBy,
        @Nullable Day createdOn,
        @Nullable Day expiresOn,
        @Nullable State state,
        @Nullable Response mentorResponse,
        @Nullable Response menteeResponse,
        @Nullable Day deactivatedOn,
        @Nullable String reason)
        implements Thing {

    private static final int USUAL_DAYS_TO_AN_ANSWER = 3;
    private static final int USUAL_DAYS_TO_EXPIRY = 22;
    private static final Day WHEN_PENDING = Day.daysAgo(7);
    private static final Day WHEN_ENDED = Day.daysAgo(60);

    /** Pending, from mentee to mentor. */
    public static SomeInvitation anInvitation(String mentor, String mentee) {
        Pair pair = new Pair(new Username(mentor), new Username(mentee));
        return new SomeInvitation(null, null, pair, null, null, null, null, null, null, null, null);
    }

    public SomeInvitation in(ProgrammeKey key) {
        return new SomeInvitation(
                at,
                key,
                pair,
                createdBy,
                createdOn,
                expiresOn,
                state,
                mentorResponse,
                menteeResponse,
                deactivatedOn,
                reason);
    }

    public SomeInvitation by(String username) {
        return new SomeInvitation(
                at,
                programme,
                pair,
                new Username(username),
                createdOn,
                expiresOn,
                state,
                mentorResponse,
                menteeResponse,
                deactivatedOn,
                reason);
    }

    public SomeInvitation created(Day day) {
        return new SomeInvitation(
                at,
                programme,
                pair,
                createdBy,
                day,
                null,
                state,
                mentorResponse,
                menteeResponse,
                deactivatedOn,
                reason);
    }

    /** Pending, and so old that it expires on that day if nobody answers. */
    public SomeInvitation expiring(Day day) {
        return new SomeInvitation(
                at,
                programme,
                pair,
                createdBy,
                null,
                day,
                state,
                mentorResponse,
                menteeResponse,
                deactivatedOn,
                reason);
    }

    /** With the day on which it was created instead of the one on which it expires; the former is at its beginning. */
    SomeInvitation counting(Duration untilItExpires) {
        return expiresOn == null ? this : created(expiresOn.plusDays(-Math.toIntExact(untilItExpires.toDays())));
    }

    public SomeInvitation ended(State how, @Nullable Day day) {
        return new SomeInvitation(
                at, programme, pair, createdBy, createdOn, expiresOn, how, mentorResponse, menteeResponse, day, reason);
    }

    public SomeInvitation answered(@Nullable Response mentor, @Nullable Response mentee) {
        return new SomeInvitation(
                at, programme, pair, createdBy, createdOn, expiresOn, state, mentor, mentee, deactivatedOn, reason);
    }

    public SomeInvitation because(@Nullable String why) {
        return new SomeInvitation(
                at,
                programme,
                pair,
                createdBy,
                createdOn,
                expiresOn,
                state,
                mentorResponse,
                menteeResponse,
                deactivatedOn,
                why);
    }

    @Override
    public Kind kind() {
        return Kind.INVITATION;
    }

    @Override
    public String named() {
        return "invitation of " + pair.mentor() + " as mentor of " + pair.mentee();
    }

    State stateOrUsual() {
        return MoreObjects.firstNonNull(state, State.PENDING);
    }

    Username createdByOrUsual() {
        return MoreObjects.firstNonNull(createdBy, pair.mentee());
    }

    Day createdOnOrUsual() {
        if (createdOn != null) {
            return createdOn;
        } else if (deactivatedOn != null) {
            return deactivatedOn.plusDays(-daysToTheEnd());
        }
        return stateOrUsual() == State.PENDING ? WHEN_PENDING : WHEN_ENDED;
    }

    /** Of one that is not pending. */
    Day deactivatedOnOrUsual() {
        return deactivatedOn != null ? deactivatedOn : createdOnOrUsual().plusDays(daysToTheEnd());
    }

    private int daysToTheEnd() {
        return stateOrUsual() == State.EXPIRED ? USUAL_DAYS_TO_EXPIRY : USUAL_DAYS_TO_AN_ANSWER;
    }

    /** Whoever created it has accepted; somebody declines what is declined. */
    @Nullable
    Response responseOf(Party party) {
        Response said = party == Party.MENTOR ? mentorResponse : menteeResponse;
        if (said != null) {
            return said;
        }
        boolean creator = createdByOrUsual().equals(party == Party.MENTOR ? pair.mentor() : pair.mentee());
        if (creator) {
            return Response.ACCEPT;
        }
        Response other = party == Party.MENTOR ? menteeResponse : mentorResponse;
        boolean decliner = party == Party.MENTOR || createdByOrUsual().equals(pair.mentor());
        return stateOrUsual() == State.DECLINED && other != Response.DECLINE && decliner ? Response.DECLINE : null;
    }
}
