package org.mentorbase.memory;

import org.mentorbase.MentoringRepositories;
import org.mentorbase.event.EventLog;
import org.mentorbase.madeup.CambridgeDivisions;
import org.mentorbase.programme.Programme;
import org.mentorbase.programme.ProgrammeKey;

/**
 * Everything of programmes and people, for as long as the program runs. Starts as every installation does: with the
 * programme {@code main} and the divisions of Cambridge's engineers.
 */
public final class InMemoryMentoring extends InMemoryUnitOfWork<MentoringRepositories> {

    private final Tables tables;

    public InMemoryMentoring() {
        this(new Journal());
    }

    private InMemoryMentoring(Journal journal) {
        this(journal, new Tables(journal));
    }

    private InMemoryMentoring(Journal journal, Tables tables) {
        super(journal, new InMemoryRepositories(tables));
        this.tables = tables;
        execute(start -> {
            start.programmes().add(new Programme(ProgrammeKey.MAIN, "Main programme", null, null));
            CambridgeDivisions.DIVISIONS.forEach(start.divisions()::save);
            start.divisions().addResearchGroups(CambridgeDivisions.RESEARCH_GROUPS);
            return start;
        });
    }

    Tables tables() {
        return tables;
    }

    EventLog events() {
        return read(MentoringRepositories::events);
    }
}
