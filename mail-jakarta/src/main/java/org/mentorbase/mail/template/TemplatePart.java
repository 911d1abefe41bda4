package org.mentorbase.mail.template;

/** What of a mail a template is of. */
enum TemplatePart {
    SUBJECT(".subject.txt"),
    TEXT(".txt"),
    HTML(".html");

    private final String ending;

    TemplatePart(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }
}
