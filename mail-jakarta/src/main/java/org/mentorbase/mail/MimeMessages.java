package org.mentorbase.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.mentorbase.notice.CalendarEntry;
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
        mime.setContent(content(message));
        mime.saveChanges();
        return mime;
    }

    /** The same for every attempt, and not that of another installation's notice of the same number. */
    String id(Message message) {
        String address = sender.getAddress();
        return "<notice-" + message.notice() + "-" + ChronoUnit.MICROS.between(Instant.EPOCH, message.at())
                + address.substring(address.lastIndexOf('@')) + ">";
    }

    /** A calendar entry is both another way to say the same and a file, as calendar programs expect one or the other. */
    private MimeMultipart content(Message message) throws MessagingException {
        MimeMultipart said = new MimeMultipart("alternative", plain(message), html(message));
        if (message.calendar().isEmpty()) {
            return said;
        }
        if (message.calendar().size() == 1) {
            said.addBodyPart(calendar(message.calendar().get(0)));
        }
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(said);
        MimeMultipart content = new MimeMultipart("mixed", first);
        for (CalendarEntry entry : message.calendar()) {
            content.addBodyPart(file(entry));
        }
        return content;
    }

    private MimeBodyPart calendar(CalendarEntry entry) throws MessagingException {
        return part(
                entry, "text/calendar; charset=UTF-8; method=" + CalendarFile.method(entry)); // RFC 6047, section 2.4
    }

    private MimeBodyPart file(CalendarEntry entry) throws MessagingException {
        MimeBodyPart part = part(entry, "application/ics; name=meeting.ics");
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName("meeting.ics");
        return part;
    }

    private MimeBodyPart part(CalendarEntry entry, String type) throws MessagingException {
        byte[] file = CalendarFile.of(entry, sender).getBytes(UTF_8);
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file, type)));
        return part;
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
