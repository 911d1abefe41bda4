package org.mentorbase.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.mentorbase.notice.Message;

/** Makes mails as they are on the wire: plain text and HTML that say the same. */
final class MimeMessages {

    private final InternetAddress sender;

    MimeMessages(InternetAddress sender) {
        this.sender = sender;
    }

    MimeMessage of(Message message, Recipient recipient, Session session) throws MessagingException {
        MimeMessage mime = new Identified(session, id(message));
        mime.setFrom(sender);
        mime.setRecipient(RecipientType.TO, recipient.address());
        mime.setSubject(message.subject(), UTF_8.name());
        mime.setSentDate(Date.from(message.date()));
        mime.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834
        mime.setHeader("Content-Language", message.language().code());
        String unsubscribe = message.unsubscribe();
        if (unsubscribe != null && unsubscribe.startsWith("https:")) { // RFC 8058, section 3.1
            mime.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
            mime.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        mime.setContent(new MimeMultipart("alternative", plain(message), html(message)));
        mime.saveChanges();
        return mime;
    }

    /** The same for every attempt, and not that of another installation's notice of the same number. */
    String id(Message message) {
        String address = sender.getAddress();
        return "<notice-" + message.notice() + "-" + ChronoUnit.MICROS.between(Instant.EPOCH, message.at())
                + address.substring(address.lastIndexOf('@')) + ">";
    }

    private static MimeBodyPart plain(Message message) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(lines(message.text()), UTF_8.name());
        return part;
    }

    private static MimeBodyPart html(Message message) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(lines(message.html()), UTF_8.name(), "html");
        return part;
    }

    /** As mails end their lines, also where they are encoded (RFC 2046, section 4.1.1). */
    private static String lines(String text) {
        return text.replace("\n", "\r\n");
    }

    /** Keeps the id that it is given. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
