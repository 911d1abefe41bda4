package org.mentorbase.web;

/** The server cannot listen where it is told to; the message is for people. */
public final class AddressUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AddressUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
