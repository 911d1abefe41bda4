package org.mentorbase.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mentorbase.notice.Mailer;

/** Finds who sends mail to where the settings say. */
public final class Mailers {

    private static final String USUAL_SENDER = "Mentorbase <mentorbase@localhost>";

    private Mailers() {}

    /**
     * @param print where {@code print:} writes each mail
     * @throws BadMailSettings before anything is sent
     */
    public static Mailer of(MailSettings settings, Consumer<String> print) {
        String target = settings.target();
        if (target.equals("print:")) {
            return new PrintingMailer(sender(settings, USUAL_SENDER), print);
        }
        if (target.startsWith("file:")) {
            return new FolderMailer(folder(target.substring("file:".length())), sender(settings, USUAL_SENDER));
        }
        if (target.startsWith("smtp:") || target.startsWith("smtps:")) {
            return new SmtpMailer(SmtpServer.of(settings), sender(settings, null));
        }
        throw new BadMailSettings(
                "Mail goes to print:, file:DIR, smtp://HOST or smtps://HOST, not to “" + target + "”.");
    }

    private static Path folder(String name) {
        if (name.isEmpty()) {
            throw new BadMailSettings("file: needs a folder, as in file:/var/spool/mentorbase.");
        }
        try {
            return Path.of(name.startsWith("//") ? name.substring(2) : name);
        } catch (InvalidPathException malformed) {
            throw new BadMailSettings("“" + name + "” is not the name of a folder.");
        }
    }

    private static InternetAddress sender(MailSettings settings, @Nullable String usual) {
        String from = settings.from() == null ? usual : settings.from();
        if (from == null) {
            throw new BadMailSettings("Mail by SMTP needs a sender, as in “Mentoring <mentoring@example.org>”.");
        }
        try {
            InternetAddress[] addresses = InternetAddress.parse(from, true);
            if (addresses.length == 1) {
                addresses[0].validate();
                return addresses[0];
            }
        } catch (AddressException malformed) {
            // said below
        }
        throw new BadMailSettings("“" + from + "” is not the address of a sender.");
    }
}
