package org.mentorbase.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.member.MemberReason;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.transaction.UnitOfWork;

/** Sets the preferences of many people, all or nothing; only what a row says changes. */
public final class ImportingPreferences {

    private final UnitOfWork<? extends PreferenceRepositories> unitOfWork;
    private final SettingPreferences setting;

    public ImportingPreferences(UnitOfWork<? extends PreferenceRepositories> unitOfWork, SettingPreferences setting) {
        this.unitOfWork = unitOfWork;
        this.setting = setting;
    }

    /** @param line the line of the file on which the row begins, from 1 */
    public record Row(long line, Username username, UnaryOperator<Preferences> change) {}

    /** How many rows were read, and how many preferences they changed. */
    public record Report(long rows, long changed) {}

    public Report importRows(Actor actor, ProgrammeKey programme, List<Row> rows) {
        if (rows.isEmpty()) {
            throw Refusal.of(MemberReason.FILE_EMPTY);
        }
        return unitOfWork.execute(repositories -> {
            long changed = 0;
            List<Problem> problems = new ArrayList<>();
            for (Row row : rows) {
                long before =
                        repositories.preferences().of(programme, row.username()).version();
                try {
                    long after = setting.set(
                                    actor,
                                    new SettingPreferences.Command(programme, row.username(), row.change(), null))
                            .version();
                    changed += after > before ? 1 : 0;
                } catch (Refusal refusal) {
                    refusal.problems().forEach(problem -> problems.add(problem.at(Location.line(row.line()))));
                }
            }
            if (!problems.isEmpty()) {
                throw new Refusal(problems);
            }
            return new Report(rows.size(), changed);
        });
    }
}
