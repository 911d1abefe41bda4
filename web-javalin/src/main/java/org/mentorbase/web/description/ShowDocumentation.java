package org.mentorbase.web.description;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Content;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** The page that shows the description to people, and lets them try it. */
public final class ShowDocumentation implements Operation {

    private static final Contract CONTRACT = Contract.get("/docs")
            .summary("The description as a page for people.")
            .open()
            .answers("text/html")
            .build();

    /** Everything comes from this server; the images of the style sheet stand in itself. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return new Reply(
                200,
                ImmutableMap.of("Content-Security-Policy", POLICY),
                Content.Other.of(
                        "text/html;charset=utf-8",
                        Resources.asByteSource(Resources.getResource(ShowDocumentation.class, "documentation.html"))));
    }
}
