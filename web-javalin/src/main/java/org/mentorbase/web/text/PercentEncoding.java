package org.mentorbase.web.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/** The encoding of paths and queries, strictly: unlike the JDK's decoder, it does not guess what was meant. */
public final class PercentEncoding {

    private PercentEncoding() {}

    /** Empty for what is not well encoded, or encodes no UTF-8. */
    public static Optional<String> decode(String text, boolean plusIsSpace) {
        if (isPlain(text)) {
            return Optional.of(text);
        }
        byte[] raw = text.getBytes(UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(raw.length);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == '%') {
                if (i + 2 >= raw.length) {
                    return Optional.empty();
                }
                int high = Character.digit(raw[i + 1], 16);
                int low = Character.digit(raw[i + 2], 16);
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                decoded.put((byte) (high << 4 | low));
                i += 2;
            } else {
                decoded.put(plusIsSpace && raw[i] == '+' ? (byte) ' ' : raw[i]);
            }
        }
        try {
            return Optional.of(UTF_8.newDecoder().decode(decoded.flip()).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '%' || character == '+' || character > '~') {
                return false;
            }
        }
        return true;
    }
}
