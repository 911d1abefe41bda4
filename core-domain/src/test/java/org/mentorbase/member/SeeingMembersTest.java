package org.mentorbase.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.ActorReason;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.SomeMember;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.member.ViewingMembers.Filter;
import org.mentorbase.page.Paging;

class SeeingMembersTest {

    private static final Actor READER = actor("reader", Permission.MEMBER_READ_ALL);

    private final TestMentorbase installation = TestMentorbase.with("ada", "ben", "cleo");
    private final ViewingMembers viewing = installation.mentorbase().viewingMembers();

    @Test
    void everybody_sees_themselves_and_those_they_share_something_with() {
        installation.invitation("ada", "ben");

        assertThat(one(actor("ben"), "ben")).isEqualTo("ben");
        assertThat(one(actor("ben"), "ada")).isEqualTo("ada");
        assertThat(list(actor("ben"))).containsExactly("ada", "ben");
    }

    @Test
    void somebody_with_whom_nothing_is_shared_does_not_exist() {
        assertRefused(MemberReason.MEMBER_UNKNOWN, () -> one(actor("ben"), "cleo"));
        assertRefused(MemberReason.MEMBER_UNKNOWN, () -> one(actor("ben", Permission.MEMBER_IMPORT), "cleo"));
        assertRefused(MemberReason.MEMBER_UNKNOWN, () -> one(actor("stranger"), "stranger"));
        assertThat(list(actor("stranger"))).isEmpty();
    }

    @Test
    void whoever_may_read_all_sees_all() {
        assertThat(one(READER, "cleo")).isEqualTo("cleo");
        assertThat(list(READER)).containsExactly("ada", "ben", "cleo");
        assertRefused(MemberReason.MEMBER_UNKNOWN, () -> one(READER, "nobody"));
    }

    @Test
    void the_list_is_narrowed() {
        installation.add(SomeMember.aMember("dan").inGroup("C", "Biomechanics").called("Dan", "D"));
        installation.add(SomeMember.aMember("eve").inactive());

        assertThat(list(READER, new Filter(Optional.of(false), none(), none(), none())))
                .containsExactly("eve");
        assertThat(list(READER, new Filter(Optional.empty(), Optional.of("C"), none(), none())))
                .containsExactly("dan");
        assertThat(list(READER, new Filter(Optional.empty(), none(), Optional.of("Biomechanics"), none())))
                .containsExactly("dan");
        assertThat(list(READER, new Filter(Optional.empty(), none(), none(), Optional.of("E"))))
                .containsExactly("ben", "cleo", "eve");
    }

    @Test
    void the_whole_list_is_given_out_to_whoever_may_read_all() {
        installation.add(SomeMember.aMember("eve").inactive());
        ExportingMembers exporting = installation.mentorbase().exportingMembers();
        List<String> active = new ArrayList<>();
        List<String> all = new ArrayList<>();
        exporting.export(READER, false, member -> active.add(member.username().value()));
        exporting.export(READER, true, member -> all.add(member.username().value()));

        assertThat(active).containsExactly("ada", "ben", "cleo");
        assertThat(all).containsExactly("ada", "ben", "cleo", "eve");
        assertRefused(ActorReason.NOT_PERMITTED, () -> exporting.export(actor("ada"), false, member -> {}));
    }

    private String one(Actor actor, String username) {
        return viewing.one(actor, new Username(username)).value().username().value();
    }

    private List<String> list(Actor actor) {
        return list(actor, Filter.ACTIVE);
    }

    private List<String> list(Actor actor, Filter filter) {
        return viewing.page(actor, filter, Paging.FIRST).items().stream()
                .map(member -> member.username().value())
                .toList();
    }

    private static Optional<String> none() {
        return Optional.empty();
    }
}
