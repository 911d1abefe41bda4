package org.mentorbase.idempotency;

/** What answering once reads and writes. */
public interface IdempotencyRepositories {

    RememberedAnswers answers();
}
