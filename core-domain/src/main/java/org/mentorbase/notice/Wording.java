package org.mentorbase.notice;

/**
 * A letter in its form.
 *
 * @param subject one line
 * @param text whose lines end with {@code \n}
 * @param html a whole page, which says the same
 */
public record Wording(String subject, String text, String html) {}
