package org.mentorbase.devdata;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.member.ImportingMembers;
import org.mentorbase.member.Member;
import org.mentorbase.refusal.Location;

/** A member of whom only what matters is said: {@code aMember("ada").inactive().inDivision("F")}. */
public record SomeMember(
        @Nullable Location at,
        Username username,
        @Nullable String preferredName,
        @Nullable String surname,
        @Nullable String firstNames,
        @Nullable String email,
        @Nullable String division,
        @Nullable String researchGroup,
        @Nullable Boolean active)
        implements Thing {

    /** Nobody reads mail there (RFC 2606). */
    public static final String USUAL_EMAIL_DOMAIN = "example.org";

    /** Active, without a name or a division, unless something else is said. */
    public static SomeMember aMember(String username) {
        return new SomeMember(null, new Username(username), null, null, null, null, null, null, null);
    }

    public SomeMember inactive() {
        return withActive(false);
    }

    public SomeMember withActive(boolean isActive) {
        return new SomeMember(
                at, username, preferredName, surname, firstNames, email, division, researchGroup, isActive);
    }

    public SomeMember inDivision(String letter) {
        return new SomeMember(at, username, preferredName, surname, firstNames, email, letter, researchGroup, active);
    }

    public SomeMember inGroup(String letter, String group) {
        return new SomeMember(at, username, preferredName, surname, firstNames, email, letter, group, active);
    }

    public SomeMember called(@Nullable String preferred, @Nullable String last) {
        return new SomeMember(at, username, preferred, last, firstNames, email, division, researchGroup, active);
    }

    public SomeMember withFirstNames(@Nullable String first) {
        return new SomeMember(at, username, preferredName, surname, first, email, division, researchGroup, active);
    }

    public SomeMember withEmail(String address) {
        return new SomeMember(
                at, username, preferredName, surname, firstNames, address, division, researchGroup, active);
    }

    /** As an import makes them, with an address of its usual domain. */
    public Member build() {
        boolean usual = email == null && !username.value().contains("@");
        return (usual ? withEmail(username + "@" + ImportingMembers.Command.USUAL_EMAIL_DOMAIN) : this)
                .appliedTo(Optional.empty());
    }

    @Override
    public Kind kind() {
        return Kind.MEMBER;
    }

    @Override
    public String named() {
        return "member " + username;
    }

    /** What is not said stays, and is usual in a new one; another division leaves the research group behind. */
    Member appliedTo(Optional<Member> found) {
        Member before = found.orElseGet(() -> new Member(username, null, null, null, usualEmail(), null, null, true));
        boolean elsewhere = division != null && !division.equals(before.division());
        return new Member(
                username,
                preferredName != null ? preferredName : before.preferredName(),
                surname != null ? surname : before.surname(),
                firstNames != null ? firstNames : before.firstNames(),
                email != null ? email : before.email(),
                division != null ? division : before.division(),
                researchGroup != null ? researchGroup : elsewhere ? null : before.researchGroup(),
                active != null ? active : before.active());
    }

    String usualEmail() {
        return username.value().contains("@") ? username.value() : username + "@" + USUAL_EMAIL_DOMAIN;
    }
}
