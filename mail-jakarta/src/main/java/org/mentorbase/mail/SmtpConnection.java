package org.mentorbase.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** A connection that is made when it is needed, and kept while it lasts. */
final class SmtpConnection {

    private final SmtpServer server;
    private final Session session;
    private @Nullable SMTPTransport transport;

    /** @param utf8 whether to speak SMTPUTF8 (RFC 6531), which every server on the way must then understand */
    SmtpConnection(SmtpServer server, boolean utf8) {
        this.server = server;
        Properties properties = server.properties();
        properties.setProperty("mail.mime.allowutf8", Boolean.toString(utf8));
        this.session = Session.getInstance(properties);
    }

    Session session() {
        return session;
    }

    SMTPTransport open() throws MessagingException {
        SMTPTransport open = transport;
        if (open == null || !open.isConnected()) {
            close();
            open = (SMTPTransport) session.getTransport(server.protocol());
            transport = open;
            open.connect(server.host(), server.port(), server.user(), server.password());
        }
        return open;
    }

    void close() {
        SMTPTransport open = transport;
        transport = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException broken) {
                // is closed all the same
            }
        }
    }
}
