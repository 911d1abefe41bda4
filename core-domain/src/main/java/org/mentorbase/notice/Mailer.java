package org.mentorbase.notice;

/** Hands mails over to whatever delivers them. Used by one thread; may keep a connection open until it is closed. */
public interface Mailer extends AutoCloseable {

    /** Tries once; says what came of it rather than throwing. */
    Handover send(Message message);

    @Override
    void close();
}
