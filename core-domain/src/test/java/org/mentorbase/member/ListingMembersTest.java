package org.mentorbase.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.devdata.SomeMember.aMember;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.Refused.reasons;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.ActorReason;
import org.mentorbase.devdata.SomeMember;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.page.Paging;

class ListingMembersTest {

    private final TestMentorbase test = TestMentorbase.with("ada", "ben");

    @Test
    void says_nothing_about_anybody_else() {
        list(aMember("cem").inGroup("A", "Wind"), aMember("ada").inactive());

        assertThat(test.member("cem").researchGroup()).isEqualTo("Wind");
        assertThat(test.member("ada").active()).isFalse();
        assertThat(test.member("ben").active()).isTrue();
        assertThat(test.mentorbase()
                        .viewingEvents()
                        .page(Actor.OPERATOR, 0, Optional.empty(), Paging.FIRST)
                        .items())
                .extracting(event -> event.change().type())
                .containsExactly("member-created", "member-deactivated", "research-groups-added");
    }

    @Test
    void all_or_nothing() {
        assertThat(reasons(() -> list(
                        aMember("cem"),
                        aMember("operator"),
                        aMember("dan").inDivision("Q"),
                        aMember("eve").withEmail("nowhere"),
                        aMember("fay").called(" ", "\u0007"))))
                .containsExactlyInAnyOrder(
                        MemberReason.USERNAME_RESERVED,
                        MemberReason.DIVISION_UNKNOWN,
                        MemberReason.EMAIL_MALFORMED,
                        MemberReason.CELL_BLANK,
                        MemberReason.CELL_CONTROL_CHARACTER);
        assertThat(test.mentoring()
                        .<Boolean>read(stored ->
                                stored.members().find(aMember("cem").username()).isPresent()))
                .isFalse();
    }

    @Test
    void needs_the_permission() {
        assertRefused(
                ActorReason.NOT_PERMITTED,
                () -> test.mentorbase().listingMembers().list(TestMentorbase.actor("ada"), List.of()));
    }

    private void list(SomeMember... members) {
        test.mentorbase()
                .listingMembers()
                .list(
                        Actor.OPERATOR,
                        Stream.of(members)
                                .map(each -> new ListingMembers.Entry(null, each.username(), found -> each.build()))
                                .toList());
    }
}
