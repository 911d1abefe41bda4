package org.mentorbase.event;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorbase.Mentorbase;
import org.mentorbase.account.TokenId;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.TestMentorbase;

/** What the log says of accounts and tokens. */
class EventsOfAccountsTest {

    private static final Username ADA = new Username("ada");

    private final TestMentorbase installation = new TestMentorbase();
    private final Mentorbase mentorbase = installation.mentorbase();
    private final UnreadEvents unread = new UnreadEvents(installation);

    @Test
    void of_accounts_and_tokens() {
        mentorbase
                .changingPermissions()
                .grant(Actor.OPERATOR, ADA, ImmutableSet.of(Permission.MEMBER_IMPORT, Permission.EVENT_READ));
        unread.are(
                Change.of("account-created", ADA),
                Change.of("permissions-granted", ADA).with("permissions", List.of("event:read", "member:import")));

        mentorbase.changingPermissions().revoke(Actor.OPERATOR, ADA, ImmutableSet.of(Permission.EVENT_READ));
        unread.are(Change.of("permissions-revoked", ADA).with("permissions", List.of("event:read")));

        TokenId token = mentorbase
                .creatingToken()
                .create(Actor.OPERATOR, ADA, 90)
                .token()
                .id();
        mentorbase.revokingToken().revoke(Actor.OPERATOR, token);
        mentorbase.revokingToken().revoke(Actor.OPERATOR, token);
        unread.are(
                Change.of("token-created", ADA).with("token", token.value()),
                Change.of("token-revoked", ADA).with("token", token.value()));
    }
}
