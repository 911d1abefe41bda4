package org.mentorbase.web.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import java.util.Optional;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.member.MemberReason;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;

/** A field as it was asked for: by whom, and with which arguments. */
record Asked(DataFetchingEnvironment environment) {

    Actor actor() {
        return Objects.requireNonNull(environment.getGraphQlContext().get(Actor.class));
    }

    Optional<String> text(String argument) {
        return Optional.ofNullable(environment.<String>getArgument(argument));
    }

    Optional<Integer> number(String argument) {
        return Optional.ofNullable(environment.<Integer>getArgument(argument));
    }

    /** Of an argument that must be there; what is no username is nobody's. */
    Username username(String argument) {
        String text = text(argument).orElse("");
        return Username.from(text)
                .orElseThrow(() -> Problem.of(MemberReason.MEMBER_UNKNOWN)
                        .field(argument)
                        .value(text)
                        .with("username", text)
                        .refusal());
    }

    ProgrammeKey programme() {
        return text("programme")
                .map(key -> ProgrammeKey.parse("programme", key))
                .orElse(ProgrammeKey.MAIN);
    }

    Paging paging() {
        return new Paging(number("first").orElse(null), text("after").orElse(null));
    }
}
