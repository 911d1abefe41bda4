package org.mentorbase.cli.notice;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.output.Output;
import org.mentorbase.cli.terminal.Visible;
import org.mentorbase.notice.PreviewView;
import org.mentorbase.page.Page;

/** Mails for people to read, one below the other. */
final class Mails implements Output.Listing<PreviewView> {

    private static final CharMatcher ISOLATES = CharMatcher.anyOf("\u2068\u2069");
    private static final String LINE = "-".repeat(72);

    private final PrintWriter out;

    Mails(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(Page<PreviewView> page) {
        page.items().forEach(this::show);
    }

    private void show(PreviewView mail) {
        out.println(Visible.text(
                headline(mail) + " for " + mail.recipient() + (mail.problem() == null ? "" : ": " + mail.problem())));
        if (mail.text() != null) {
            out.println(shown("To: " + mail.to() + "\nSubject: " + mail.subject() + "\n\n" + mail.text()));
        }
        out.println(LINE);
    }

    private static String headline(PreviewView mail) {
        return mail.notices().size() == 1
                ? "Notice " + mail.id() + " (" + mail.kind() + ")"
                : "Notices " + Joiner.on(", ").join(mail.notices()) + ", in one mail,";
    }

    @Override
    public void end(long total, @Nullable String next) {
        out.println(
                total == 0
                        ? "No notice waits."
                        : "Waiting: " + total + (next == null ? "." : ". To go on: --cursor=" + next));
    }

    /** With its lines, but with control characters made visible, other than those that keep names apart from sentences. */
    static String shown(String mail) {
        return ISOLATES.removeFrom(mail).lines().map(Visible::text).collect(Collectors.joining("\n")) + "\n";
    }
}
