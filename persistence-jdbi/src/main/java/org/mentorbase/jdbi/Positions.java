package org.mentorbase.jdbi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.mentorbase.actor.Username;
import org.mentorbase.page.PageReason;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;

/** Reads where a page begins. A cursor is no secret, so a position can be anything that somebody made up. */
final class Positions {

    /** In about two thousand years, in seconds since 1970: every database knows that time. */
    private static final long LATEST = 60_000_000_000L;

    private Positions() {}

    static Optional<Long> id(PageRequest request) {
        return parsed(request, Long::valueOf);
    }

    static Optional<Username> username(PageRequest request) {
        return parsed(request, Username::new);
    }

    static Optional<ProgrammeKey> programme(PageRequest request) {
        return parsed(request, ProgrammeKey::new);
    }

    static Optional<DateAndId> dateAndId(PageRequest request) {
        return parsed(request, DateAndId::parse);
    }

    static Optional<SecondAndId> secondAndId(PageRequest request) {
        return parsed(request, SecondAndId::parse);
    }

    private static <T> Optional<T> parsed(PageRequest request, Function<String, T> parse) {
        String position = request.after();
        if (position == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(position));
        } catch (IllegalArgumentException | DateTimeParseException malformed) {
            throw malformed(position);
        }
    }

    private static Refusal malformed(String position) {
        return Problem.of(PageReason.CURSOR_MALFORMED)
                .field("cursor")
                .value(position)
                .refusal();
    }

    record SecondAndId(Instant second, long id) {

        static SecondAndId parse(String position) {
            int space = position.indexOf(' ');
            if (space < 0) {
                throw new IllegalArgumentException(position);
            }
            long second = Long.parseLong(position.substring(0, space));
            if (Math.abs(second) > LATEST) {
                throw new IllegalArgumentException(position);
            }
            return new SecondAndId(Instant.ofEpochSecond(second), Long.parseLong(position.substring(space + 1)));
        }

        @Override
        public String toString() {
            return second.getEpochSecond() + " " + id;
        }
    }

    record DateAndId(LocalDate date, long id) {

        static DateAndId parse(String position) {
            int space = position.indexOf(' ');
            if (space < 0) {
                throw new IllegalArgumentException(position);
            }
            return new DateAndId(
                    LocalDate.parse(position.substring(0, space)), Long.parseLong(position.substring(space + 1)));
        }

        @Override
        public String toString() {
            return date + " " + id;
        }
    }
}
