package org.mentorbase.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.mentorbase.notice.Handover;
import org.mentorbase.notice.Handover.Result;
import org.mentorbase.notice.Mailer;
import org.mentorbase.notice.Message;

/** Hands mails over to a server; those to addresses of other alphabets over a connection of their own. */
final class SmtpMailer implements Mailer {

    private final SmtpServer server;
    private final MimeMessages messages;
    private final SmtpConnection usual;
    private final SmtpConnection utf8;

    SmtpMailer(SmtpServer server, InternetAddress sender) {
        this.server = server;
        this.messages = new MimeMessages(sender);
        this.usual = new SmtpConnection(server, false);
        this.utf8 = new SmtpConnection(server, true);
    }

    @Override
    public Handover send(Message message) {
        try {
            Recipient recipient = Recipient.of(message);
            return send(message, recipient, recipient.needsUtf8() ? utf8 : usual);
        } catch (BadAddress bad) {
            return bad.handover();
        }
    }

    private Handover send(Message message, Recipient recipient, SmtpConnection connection) throws BadAddress {
        SMTPTransport transport;
        try {
            transport = connection.open();
        } catch (MessagingException failure) {
            connection.close();
            return new Handover(Result.NOTHING_NOW, unreachable(failure));
        }
        if (recipient.needsUtf8() && !transport.supportsExtension("SMTPUTF8")) {
            throw new BadAddress(
                    "The address " + message.address() + " needs a mail server that takes such addresses (SMTPUTF8).");
        }
        try {
            MimeMessage mime = messages.of(message, recipient, connection.session());
            transport.sendMessage(mime, mime.getAllRecipients());
            return Handover.DONE;
        } catch (MessagingException failure) {
            connection.close();
            return SmtpFailure.handover(failure);
        }
    }

    private String unreachable(MessagingException failure) {
        return failure instanceof AuthenticationFailedException
                ? "The mail server " + server + " does not let " + server.user() + " in: " + SmtpFailure.said(failure)
                : "The mail server " + server + " cannot be used: " + SmtpFailure.said(failure);
    }

    @Override
    public void close() {
        usual.close();
        utf8.close();
    }
}
