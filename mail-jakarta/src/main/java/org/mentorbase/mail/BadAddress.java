package org.mentorbase.mail;

import org.mentorbase.notice.Handover;

/** Nobody can be reached at such an address. */
final class BadAddress extends Exception {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    BadAddress(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    Handover handover() {
        return new Handover(Handover.Result.NEVER, sentence);
    }
}
