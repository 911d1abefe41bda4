package org.mentorbase.mail;

import jakarta.mail.internet.InternetAddress;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mentorbase.notice.Handover;
import org.mentorbase.notice.Mailer;
import org.mentorbase.notice.Message;

/** Shows each mail as people read it. */
final class PrintingMailer implements Mailer {

    private final InternetAddress sender;
    private final Consumer<String> print;

    PrintingMailer(InternetAddress sender, Consumer<String> print) {
        this.sender = sender;
        this.print = print;
    }

    @Override
    public Handover send(Message message) {
        try {
            Recipient.of(message);
            print.accept("From: " + sender.toUnicodeString() + "\nTo: " + message.name() + " <" + message.address()
                    + ">\nSubject: " + message.subject() + "\n\n" + message.text() + calendar(message));
            return Handover.DONE;
        } catch (BadAddress bad) {
            return bad.handover();
        }
    }

    private String calendar(Message message) {
        return message.calendar().stream()
                .map(entry -> "\n" + CalendarFile.of(entry, sender).replace("\r\n", "\n"))
                .collect(Collectors.joining());
    }

    @Override
    public void close() {}
}
