package org.mentorbase.web.notice;

import org.mentorbase.notice.UnsubscribeKey;
import org.mentorbase.notice.Unsubscribing;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** Link scanners come here too, and so it only asks. */
public final class ShowUnsubscribing implements Operation {

    private static final Contract CONTRACT = Contract.get("/unsubscribe/{key}")
            .summary(
                    "The page that asks whether the kinds of notices in a mail shall be switched off; changes nothing. An unknown key is answered with a page too, and 404.")
            .open()
            .answers("text/html")
            .build();

    private final Unsubscribing unsubscribing;

    public ShowUnsubscribing(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return unsubscribing
                .offer(new UnsubscribeKey(call.path("key")))
                .map(UnsubscribePage::asking)
                .orElseGet(UnsubscribePage::unknown);
    }
}
