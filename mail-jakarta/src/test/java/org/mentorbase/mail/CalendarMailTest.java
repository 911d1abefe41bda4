package org.mentorbase.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import jakarta.mail.BodyPart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.mentorbase.notice.CalendarEntry;
import org.mentorbase.notice.Message;

class CalendarMailTest {

    @Test
    void an_entry_is_another_way_to_say_the_same_and_a_file() throws Exception {
        MimeMultipart mixed = (MimeMultipart) sent(entry(false)).getContent();
        MimeMultipart said = (MimeMultipart) mixed.getBodyPart(0).getContent();

        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        assertThat(said.getContentType()).startsWith("multipart/alternative");
        assertThat(said.getCount()).isEqualTo(3);
        BodyPart calendar = said.getBodyPart(2);
        assertThat(calendar.getContentType()).isEqualToIgnoringCase("text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(text(calendar)).startsWith("BEGIN:VCALENDAR\r\n").contains("METHOD:REQUEST\r\n", "Zoë");
        BodyPart file = mixed.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("meeting.ics");
        assertThat(file.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(text(file)).isEqualTo(text(calendar));
    }

    @Test
    void the_same_notice_is_the_same_file_each_time() throws Exception {
        MimeMultipart once = (MimeMultipart) sent(entry(true)).getContent();
        MimeMultipart again = (MimeMultipart) sent(entry(true)).getContent();

        assertThat(text(once.getBodyPart(1)))
                .isEqualTo(text(again.getBodyPart(1)))
                .contains("METHOD:CANCEL");
    }

    @Test
    void several_entries_are_several_files() throws Exception {
        MimeMultipart mixed = (MimeMultipart) sent(entry(true), entry(true)).getContent();

        assertThat(mixed.getCount()).isEqualTo(3);
        assertThat(((MimeMultipart) mixed.getBodyPart(0).getContent()).getCount())
                .isEqualTo(2);
    }

    private static String text(Part part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), UTF_8);
    }

    /** As it arrives. */
    private static MimeMessage sent(CalendarEntry... entries) throws Exception {
        Session session = Session.getInstance(new Properties());
        Message message = SomeMessage.toAda().build(ImmutableList.copyOf(entries));
        MimeMessage mime = new MimeMessages(new InternetAddress("mentoring@example.org"))
                .of(message, Recipient.of(message), session);
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        mime.writeTo(wire);
        return new MimeMessage(session, new ByteArrayInputStream(wire.toByteArray()));
    }

    private static CalendarEntry entry(boolean cancelled) {
        return new CalendarEntry(
                "uid",
                0,
                cancelled,
                Instant.parse("2026-03-02T09:00:00Z"),
                Instant.parse("2026-03-09T09:00:00Z"),
                ZoneId.of("Europe/London"),
                60,
                "Zoë and Ben",
                null,
                ImmutableList.of());
    }
}
