package org.mentorbase.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import org.mentorbase.notice.Message;

/**
 * To whom a mail goes.
 *
 * @param needsUtf8 whether what stands before the @ is in another alphabet (RFC 6531); domains are written in ASCII
 */
record Recipient(InternetAddress address, boolean needsUtf8) {

    static Recipient of(Message message) throws BadAddress {
        String text = message.address();
        int at = text.lastIndexOf('@');
        try {
            if (at < 1) {
                throw new AddressException("no @", text);
            }
            String local = text.substring(0, at);
            InternetAddress address = new InternetAddress(local + "@" + IDN.toASCII(text.substring(at + 1)));
            address.validate();
            address.setPersonal(message.name(), UTF_8.name());
            return new Recipient(address, !CharMatcher.ascii().matchesAllOf(local));
        } catch (AddressException | IllegalArgumentException | UnsupportedEncodingException malformed) {
            throw new BadAddress("“" + text + "” is not an e-mail address.");
        }
    }
}
