package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mentorbase.actor.Username;
import org.mentorbase.page.Page;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

/** Every notice there is or was, and how far the event log has been read for them. */
public interface Outbox {

    /**
     * Waits until no other transaction fills the outbox or takes from it; from here to its end, this one is the only one.
     *
     * @return the id of the last event that was read, or 0
     */
    long lock();

    /** Remembers that the event log has been read up to this id. */
    void readUpTo(long event);

    /** From when on what happens is told; empty before the first round. */
    Optional<Instant> toldFrom();

    void tellFrom(Instant instant);

    /** Those whose recipients were not told that kind of thing on the occasion yet. */
    ImmutableList<Telling> untold(List<Telling> tellings);

    /** Every notice of these kinds for somebody, in whatever state, in ascending order of id. */
    ImmutableList<Notice> ofKinds(Username recipient, Set<NoticeKind> kinds);

    /** Adds notices that are due at once; {@link StaleVersion} when the recipient was told that kind of thing on the occasion. */
    void addAll(List<Telling> tellings, Instant now);

    /** Those that wait and whose time has come, the earliest first. */
    ImmutableList<Versioned<Notice>> due(Instant now, int limit);

    /** Makes due what waits for that person and was never tried, because something about the person has changed. */
    void reconsider(Username recipient, Instant now);

    /** Those that wait for that person, the first first. */
    ImmutableList<Versioned<Notice>> waitingFor(Username recipient, int limit);

    /** Those that were put into that mail, in whatever state they are, the first first. */
    ImmutableList<Versioned<Notice>> inDigest(NoticeId digest);

    /** A number for a mail, which no notice has either. */
    NoticeId nextDigest();

    /** How many mails were last begun to be sent after the instant. */
    long countAttemptedAfter(Instant instant);

    long countWaiting();

    Optional<Versioned<Notice>> find(NoticeId id);

    /** Stores the progress, the digest and the subjects of what was read in that version; {@link StaleVersion} if it changed. Returns its new version. */
    Versioned<Notice> update(Notice notice, long version);

    /** In descending order of id. */
    Page<Notice> page(NoticeQuery query);
}
