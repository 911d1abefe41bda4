package org.mentorbase.cli.devdata;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mentorbase.account.TokenView;
import org.mentorbase.cli.output.Columns;
import org.mentorbase.cli.output.Counted;
import org.mentorbase.cli.output.Output;
import org.mentorbase.cli.session.Session;
import org.mentorbase.cli.terminal.Visible;
import org.mentorbase.devdata.Kind;
import org.mentorbase.devdata.LoadReport;
import org.mentorbase.page.Page;
import org.mentorbase.webhook.WebhookView;

/** What loading did, for people: a line for each file and kind of thing, and the tokens that were made. */
final class LoadedTables {

    private static final Columns<LoadReport.Count> COUNTS = Columns.of("What", LoadReport.Count::kind)
            .and("Created", LoadReport.Count::created)
            .and("Unchanged", LoadReport.Count::unchanged)
            .and("Replaced", LoadReport.Count::replaced);

    private static final ImmutableMap<String, Kind> KINDS =
            Maps.uniqueIndex(Arrays.asList(Kind.values()), Kind::section);

    private static final int SHOWN = 40;

    private LoadedTables() {}

    static void show(Session session, LoadedFile.All all) {
        if (session.json()) {
            session.output().sentence(all, "");
            return;
        }
        if (all.dryRun()) {
            session.out().println("Nothing was changed. Loading it would do this:");
        }
        all.files().forEach(file -> show(session, file));
        if (!all.dryRun()) {
            all.files().stream()
                    .flatMap(file -> file.tokens().stream())
                    .forEach(token -> session.out().println(sentence(token)));
            all.files().stream()
                    .flatMap(file -> file.webhooks().stream())
                    .forEach(webhook -> session.out().println(sentence(webhook)));
        }
    }

    private static void show(Session session, LoadedFile file) {
        session.out().println(Visible.text(file.file()) + (file.target() == null ? "" : " in " + file.target()) + ":");
        Output.Listing<LoadReport.Count> listing = session.output().listing(COUNTS);
        listing.add(new Page<>(file.counts(), file.counts().size(), null));
        listing.end(file.counts().size(), null);
        file.plan().stream().limit(SHOWN).forEach(line -> session.out().println("  " + Visible.text(line)));
        if (file.plan().size() > SHOWN) {
            session.out().println("  … and more; --json names up to a thousand");
        }
    }

    /** @param section as files call a list of them */
    static String counted(long number, String section) {
        Kind kind = Objects.requireNonNull(KINDS.get(section));
        return Counted.of(number, kind.one(), section);
    }

    /** The same in one line: what was created, and what was there already. */
    static String sentence(List<LoadReport.Count> counts) {
        return counts.stream()
                .map(count -> counted(count.created(), count.kind())
                        + (count.unchanged() == 0 ? "" : " (" + count.unchanged() + " unchanged)"))
                .collect(Collectors.joining(", "));
    }

    private static String sentence(WebhookView webhook) {
        return "Webhook " + webhook.id() + " to " + Visible.text(webhook.url()) + ", with the secret "
                + webhook.secret();
    }

    private static String sentence(TokenView token) {
        return "Token " + token.id() + " of " + token.username() + ", until " + token.expiresOn() + ": "
                + token.token();
    }
}
