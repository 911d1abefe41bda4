package org.mentorbase.cli.programme;

import org.mentorbase.cli.output.Columns;
import org.mentorbase.programme.ProgrammeView;

final class ProgrammeColumns {

    static final Columns<ProgrammeView> ALL = Columns.of("Key", ProgrammeView::key)
            .and("Name", ProgrammeView::name)
            .and("Starts", ProgrammeView::startsOn)
            .and("Ends", ProgrammeView::endsOn);

    private ProgrammeColumns() {}
}
