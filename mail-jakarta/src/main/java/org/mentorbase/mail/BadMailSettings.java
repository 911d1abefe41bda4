package org.mentorbase.mail;

/** The settings for mail cannot be understood; the message is a sentence for people. */
public final class BadMailSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadMailSettings(String sentence) {
        super(sentence);
    }
}
