package org.mentorbase.member;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.validation.Constraints;

/**
 * Puts one person, known by an e-mail address, on the membership list, or brings their name up to date, with
 * {@link Permission#MEMBER_IMPORT}. Registering whom it knows already, under the same name, needs no permission and changes
 * nothing. An import later takes off the list whoever is not in its file.
 */
public final class RegisteringMember {

    private final UnitOfWork<? extends MemberRepositories> unitOfWork;
    private final Clock clock;

    public RegisteringMember(UnitOfWork<? extends MemberRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * @param email becomes the username too
     * @param fullName in one piece, which becomes the preferred name; null to leave the name as it is
     */
    public record Command(
            String email,

            @Nullable @Size(max = Member.LONGEST_NAME) @Pattern(regexp = Constraints.TEXT)
            String fullName) {

        public Command {
            email = email.strip();
            fullName = fullName == null || fullName.isBlank() ? null : fullName.strip();
        }
    }

    public Member register(Actor actor, Command command) {
        Username username = username(command.email());
        Constraints.check(command);
        return unitOfWork.execute(repositories -> {
            Members members = repositories.members();
            Optional<Member> found = members.find(username).map(Versioned::value);
            if (found.isPresent() && registered(found.get(), command).equals(found.get()) && actor.is(username)) {
                return found.get();
            }
            actor.require(Permission.MEMBER_IMPORT);
            members.lockForImport();
            return save(actor, username, command, repositories);
        });
    }

    private Member save(Actor actor, Username username, Command command, MemberRepositories repositories) {
        Members members = repositories.members();
        Member before = members.find(username).map(Versioned::value).orElse(null);
        if (before == null) {
            Member created =
                    registered(new Member(username, null, null, null, command.email(), null, null, true), command);
            members.addAll(List.of(created));
            repositories.events().append(clock.instant(), actor.username(), MemberChanges.created(username));
            return created;
        }
        Member after = registered(before, command);
        if (!after.equals(before)) {
            members.updateAll(List.of(after));
            repositories.events().append(clock.instant(), actor.username(), MemberChanges.between(before, after));
        }
        return after;
    }

    private static Member registered(Member before, Command command) {
        String name = command.fullName();
        if (name == null || name.equals(shownName(before))) {
            return before.withActive(true);
        }
        return new Member(
                before.username(),
                name,
                null,
                before.firstNames(),
                before.email(),
                before.division(),
                before.researchGroup(),
                true);
    }

    private static String shownName(Member member) {
        return Stream.of(Optional.ofNullable(member.preferredName()), Optional.ofNullable(member.surname()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Username username(String email) {
        Username username = Username.parse("email", email);
        int at = username.value().indexOf('@');
        if (at < 1
                || at == username.value().length() - 1
                || at != username.value().lastIndexOf('@')) {
            throw Problem.of(MemberReason.EMAIL_MALFORMED)
                    .field("email")
                    .value(email)
                    .refusal();
        }
        return username;
    }
}
