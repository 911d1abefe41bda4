package org.mentorbase.cli.notice;

import java.util.Optional;
import java.util.function.Consumer;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.cli.session.Surroundings;
import org.mentorbase.mail.BadMailSettings;
import org.mentorbase.mail.MailSettings;
import org.mentorbase.mail.Mailers;
import org.mentorbase.notice.Mailer;

/** Where the environment says that mail goes. */
final class MailTarget {

    private MailTarget() {}

    /** Empty when it says nothing: then no mail is sent. */
    static Optional<Mailer> mailer(Surroundings surroundings, Consumer<String> print) {
        return surroundings.variable("MENTORBASE_MAIL").map(target -> {
            MailSettings settings = new MailSettings(
                    target,
                    surroundings.variable("MENTORBASE_MAIL_FROM").orElse(null),
                    surroundings.variable("MENTORBASE_MAIL_USER").orElse(null),
                    surroundings.variable("MENTORBASE_MAIL_PASSWORD").orElse(null));
            try {
                return Mailers.of(settings, print);
            } catch (BadMailSettings bad) {
                throw new WrongUsage(bad.getMessage() + " See MENTORBASE_MAIL in the manual.");
            }
        });
    }
}
