package org.mentorbase.web.text;

/** Half of a surrogate pair that stands alone is no character: it can be neither stored nor sent as UTF-8. */
public final class Unicode {

    private Unicode() {}

    public static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isSurrogate(character)) {
                boolean pair = Character.isHighSurrogate(character)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** With U+FFFD in place of each half that stands alone. */
    public static String repaired(String text) {
        if (isWellFormed(text)) {
            return text;
        }
        StringBuilder repaired = new StringBuilder();
        text.codePoints()
                .map(character -> Character.getType(character) == Character.SURROGATE ? '\uFFFD' : character)
                .forEach(repaired::appendCodePoint);
        return repaired.toString();
    }
}
