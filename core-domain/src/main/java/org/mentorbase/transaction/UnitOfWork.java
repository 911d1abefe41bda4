package org.mentorbase.transaction;

import java.util.function.Function;

/**
 * Runs work on repositories that share one transaction: all of it happens, or nothing.
 *
 * <p>Work within other work on the same thread joins it. When a race is lost ({@link StaleVersion}) the outermost work
 * is rolled back and run again, a bounded number of times, so work must not have effects outside its repositories.
 *
 * @param <R> the repositories that the work needs
 */
public interface UnitOfWork<R> {

    /** Commits when the work returns, rolls back when it throws. */
    <T> T execute(Function<? super R, ? extends T> work);

    /** For work that only reads; what it reads in several steps need not be of the same instant. */
    <T> T read(Function<? super R, ? extends T> work);

    /** Runs the work, rolls back everything it did, and returns what it returned. */
    <T> T rehearse(Function<? super R, ? extends T> work);
}
