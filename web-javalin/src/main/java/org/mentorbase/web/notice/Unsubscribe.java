package org.mentorbase.web.notice;

import org.mentorbase.notice.UnsubscribeKey;
import org.mentorbase.notice.Unsubscribing;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** What mail programs send when people click on their “unsubscribe”. */
public final class Unsubscribe implements Operation {

    private static final Contract CONTRACT = Contract.post("/unsubscribe/{key}")
            .summary(
                    "Switch off the kinds of notices in the mail from which the link is (RFC 8058); doing so again changes nothing. An unknown key is answered with a page too, and 404.")
            .open()
            .answers("text/html")
            .build();

    private final Unsubscribing unsubscribing;

    public Unsubscribe(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return unsubscribing
                .unsubscribe(new UnsubscribeKey(call.path("key")))
                .map(UnsubscribePage::done)
                .orElseGet(UnsubscribePage::unknown);
    }
}
