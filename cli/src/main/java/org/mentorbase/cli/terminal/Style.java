package org.mentorbase.cli.terminal;

import java.util.Map;

/** Colour and weight where a terminal shows them; plain text everywhere else. */
public record Style(boolean colour) {

    private static final String RESET = "\u001b[0m";

    /** Colour on a terminal, unless the user wants none (https://no-color.org). */
    public static Style on(boolean terminal, Map<String, String> environment) {
        boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Style(terminal && !unwanted);
    }

    public String strong(String text) {
        return styled("\u001b[1m", text);
    }

    public String alarming(String text) {
        return styled("\u001b[1;31m", text);
    }

    public String quiet(String text) {
        return styled("\u001b[2m", text);
    }

    private String styled(String code, String text) {
        return colour ? code + text + RESET : text;
    }
}
