package org.mentorbase.cli.account;

import org.mentorbase.account.AccountView;
import org.mentorbase.cli.output.Columns;

final class AccountColumns {

    static final Columns<AccountView> ALL =
            Columns.of("Username", AccountView::username).and("Permissions", AccountView::permissions);

    private AccountColumns() {}
}
