package org.mentorbase.web.operation;

/** A parameter of the query. A blank one counts as absent; none is required. */
public record Parameter(String name, Type type, String description) {

    public static final Parameter PROGRAMME = text("programme", "The key of a programme; `main` if none is named.");
    public static final Parameter LIMIT = number("limit", "How many items at most: 1 to 1000, usually 100.");
    public static final Parameter CURSOR = text("cursor", "The `next` of an earlier page of the same list.");

    public enum Type {
        TEXT,
        NUMBER,
        FLAG
    }

    public static Parameter text(String name, String description) {
        return new Parameter(name, Type.TEXT, description);
    }

    /** A whole number. */
    public static Parameter number(String name, String description) {
        return new Parameter(name, Type.NUMBER, description);
    }

    /** {@code true} or {@code false}. */
    public static Parameter flag(String name, String description) {
        return new Parameter(name, Type.FLAG, description);
    }
}
