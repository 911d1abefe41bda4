package org.mentorbase.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.mentorbase.notice.Handover;
import org.mentorbase.notice.Handover.Result;
import org.mentorbase.notice.Mailer;
import org.mentorbase.notice.Message;

/** Writes each mail to a file of its own, as it would be sent; the same mail again replaces its file. */
final class FolderMailer implements Mailer {

    private final Session usual = Session.getInstance(new Properties());
    private final Session utf8;
    private final Path folder;
    private final MimeMessages messages;

    FolderMailer(Path folder, InternetAddress sender) {
        this.folder = folder;
        Properties properties = new Properties();
        properties.setProperty("mail.mime.allowutf8", "true");
        this.utf8 = Session.getInstance(properties);
        this.messages = new MimeMessages(sender);
    }

    @Override
    public Handover send(Message message) {
        Path file = folder.resolve("notice-" + message.notice() + ".eml");
        Path unfinished = folder.resolve("notice-" + message.notice() + ".part");
        try {
            Recipient recipient = Recipient.of(message);
            MimeMessage mime = messages.of(message, recipient, recipient.needsUtf8() ? utf8 : usual);
            Files.createDirectories(folder);
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                mime.writeTo(out);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return Handover.DONE;
        } catch (BadAddress bad) {
            return bad.handover();
        } catch (IOException failure) {
            return new Handover(Result.NOTHING_NOW, "Mail cannot be written to " + folder + ": " + failure);
        } catch (MessagingException failure) {
            return new Handover(Result.NEVER, "The mail cannot be made: " + SmtpFailure.said(failure));
        }
    }

    @Override
    public void close() {}
}
