package org.mentorbase.member;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.ActorReason;
import org.mentorbase.actor.Username;
import org.mentorbase.member.MembershipFile.Column;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Reason;

/** Checks the rows of a membership list one by one, and gathers what is wrong with them. */
final class RowReader {

    private final ImmutableSet<Column> columns;
    private final ImmutableSet<String> divisions;
    private final String emailDomain;
    private final ProblemList problems;

    RowReader(ImmutableSet<Column> columns, List<Division> divisions, String emailDomain, ProblemList problems) {
        this.columns = columns;
        this.divisions = divisions.stream().map(Division::letter).collect(ImmutableSet.toImmutableSet());
        this.emailDomain = emailDomain;
        this.problems = problems;
    }

    /** Empty when the row is wrong. */
    Optional<PersonRow> read(MembershipRow row) {
        int problemsBefore = problems.size();
        Optional<Username> username = username(row);
        boolean present = present(row);
        check(row, Column.PREFERRED_NAME.heading(), row.preferredName());
        check(row, Column.SURNAME.heading(), row.surname());
        check(row, Column.FIRST_NAMES.heading(), row.firstNames());
        check(row, Column.RESEARCH_GROUP.heading(), row.researchGroup());
        checkDivision(row);
        return problems.size() > problemsBefore
                ? Optional.empty()
                : username.map(person -> personRow(row, person, present));
    }

    private PersonRow personRow(MembershipRow row, Username username, boolean present) {
        return new PersonRow(
                row.line(),
                username,
                present,
                columns,
                row.preferredName(),
                row.surname(),
                row.firstNames(),
                username.value().contains("@") ? username.value() : username + "@" + emailDomain,
                row.division(),
                row.researchGroup());
    }

    private Optional<Username> username(MembershipRow row) {
        String text = row.username();
        if (text == null) {
            problem(row, MemberReason.CELL_BLANK, "crsid", null);
            return Optional.empty();
        }
        Optional<Username> username = Username.from(text);
        if (username.isEmpty()) {
            problem(row, ActorReason.USERNAME_MALFORMED, "crsid", text);
        } else if (username.get().equals(Actor.OPERATOR.username())) {
            problem(row, MemberReason.USERNAME_RESERVED, "crsid", text);
        }
        return username;
    }

    private boolean present(MembershipRow row) {
        if (row.arrived() == null) {
            return true;
        }
        return switch (row.arrived().toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no" -> false;
            default -> {
                problems.add(Problem.of(MemberReason.CELL_NOT_ONE_OF)
                        .field("arrived")
                        .value(row.arrived())
                        .with("known", "Yes, No or blank")
                        .at(Location.line(row.line())));
                yield true;
            }
        };
    }

    private void check(MembershipRow row, String field, @Nullable String text) {
        if (text != null) {
            CellRules.check(field, text, Member.LONGEST_NAME)
                    .ifPresent(found -> problems.add(found.at(Location.line(row.line()))));
        }
    }

    private void checkDivision(MembershipRow row) {
        if (row.division() == null) {
            if (row.researchGroup() != null) {
                problem(
                        row,
                        MemberReason.RESEARCH_GROUP_WITHOUT_DIVISION,
                        Column.RESEARCH_GROUP.heading(),
                        row.researchGroup());
            }
        } else if (!divisions.contains(row.division())) {
            problems.add(Problem.of(MemberReason.DIVISION_UNKNOWN)
                    .field(Column.DIVISION.heading())
                    .value(row.division())
                    .with("known", String.join(", ", divisions))
                    .at(Location.line(row.line())));
        }
    }

    private void problem(MembershipRow row, Reason reason, String field, @Nullable String value) {
        problems.add(Problem.of(reason).field(field).value(value).at(Location.line(row.line())));
    }
}
