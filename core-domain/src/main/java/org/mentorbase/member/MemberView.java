package org.mentorbase.member;

import org.jspecify.annotations.Nullable;

/** The representation of a member for programs. */
public record MemberView(
        String username,
        @Nullable String preferredName,
        @Nullable String surname,
        @Nullable String firstNames,
        String email,
        @Nullable String division,
        @Nullable String researchGroup,
        boolean active) {

    public static MemberView of(Member member) {
        return new MemberView(
                member.username().value(),
                member.preferredName(),
                member.surname(),
                member.firstNames(),
                member.email(),
                member.division(),
                member.researchGroup(),
                member.active());
    }
}
