package org.mentorbase.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.account.AccountReason;
import org.mentorbase.account.TokenId;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.InvitationReason;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.meeting.MeetingReason;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.relationship.RelationshipReason;

class IdsTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "007, 7", "+5, 5", "999999999999999999, 999999999999999999"})
    void a_whole_number_is_an_id(String text, long value) {
        assertThat(InvitationId.parse(text).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1.0", "1e3", "one", "0x1", "--1", "1\0", "٣"})
    void anything_else_is_malformed(String text) {
        assertRefused(InvitationReason.INVITATION_ID_MALFORMED, () -> InvitationId.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-0", "9223372036854775808", "1000000000000000000", "99999999999999999999999"})
    void a_number_that_can_be_no_id_is_unknown(String text) {
        assertRefused(InvitationReason.INVITATION_UNKNOWN, () -> InvitationId.parse(text));
    }

    @Test
    void every_kind_of_id_has_reasons_of_its_own() {
        assertRefused(RelationshipReason.RELATIONSHIP_ID_MALFORMED, () -> RelationshipId.parse("x"));
        assertRefused(RelationshipReason.RELATIONSHIP_UNKNOWN, () -> RelationshipId.parse("0"));
        assertRefused(MeetingReason.MEETING_ID_MALFORMED, () -> MeetingId.parse("x"));
        assertRefused(MeetingReason.MEETING_UNKNOWN, () -> MeetingId.parse("0"));
        assertRefused(AccountReason.TOKEN_ID_MALFORMED, () -> TokenId.parse("x"));
        assertRefused(AccountReason.TOKEN_UNKNOWN, () -> TokenId.parse("0"));
    }
}
