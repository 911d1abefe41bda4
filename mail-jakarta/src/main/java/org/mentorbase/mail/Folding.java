package org.mentorbase.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;

/** Breaks lines of more than 75 octets, never within a character (RFC 5545, section 3.1). */
final class Folding {

    private static final int LONGEST = 75;

    private Folding() {}

    static String fold(String text) {
        return text.lines().map(Folding::foldLine).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String foldLine(String line) {
        StringBuilder folded = new StringBuilder(line.length() + 16);
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String character = Character.toString(line.codePointAt(i));
            int more = character.getBytes(UTF_8).length;
            if (octets + more > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += more;
        }
        return folded.toString();
    }
}
