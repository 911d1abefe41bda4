package org.mentorbase.cli.member;

import org.mentorbase.cli.output.Columns;
import org.mentorbase.member.MemberView;

/** How members are shown. */
public final class MemberColumns {

    static final Columns<MemberView> DETAILS = Columns.of("Username", MemberView::username)
            .and("Preferred name", MemberView::preferredName)
            .and("Surname", MemberView::surname)
            .and("First names", MemberView::firstNames)
            .and("E-mail", MemberView::email)
            .and("Division", MemberView::division)
            .and("Research group", MemberView::researchGroup)
            .and("Active", MemberView::active);

    public static final Columns<MemberView> LIST = Columns.of("Username", MemberView::username)
            .and("Name", MemberColumns::name)
            .and("E-mail", MemberView::email)
            .and("Div.", MemberView::division)
            .and("Research group", MemberView::researchGroup)
            .and("Active", MemberView::active);

    private MemberColumns() {}

    private static String name(MemberView member) {
        String called = member.preferredName() == null ? member.firstNames() : member.preferredName();
        return ((called == null ? "" : called) + " " + (member.surname() == null ? "" : member.surname())).strip();
    }
}
