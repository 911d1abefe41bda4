package org.mentorbase.notice;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;

/**
 * What somebody wants to be told by mail, when, and in which language.
 *
 * @param off the kinds that are switched off; never an essential one
 * @param digestAt the time of day at which a daily or weekly mail is sent
 * @param digestOn the day on which a weekly mail is sent
 * @param quietHours null for none
 * @param timeZone in which these times are meant
 */
public record NoticeSettings(
        Username username,
        ImmutableSet<NoticeKind> off,
        NoticeFrequency frequency,
        LocalTime digestAt,
        DayOfWeek digestOn,
        @Nullable QuietHours quietHours,
        ZoneId timeZone,
        NoticeLanguage language) {

    private static final LocalTime USUAL_TIME = LocalTime.of(8, 0);
    private static final int WEEK = 7;

    /** Of somebody who has not said anything yet: everything, at once, in English. */
    public static NoticeSettings unset(Username username) {
        return new NoticeSettings(
                username,
                ImmutableSet.of(),
                NoticeFrequency.AT_ONCE,
                USUAL_TIME,
                DayOfWeek.MONDAY,
                null,
                ZoneId.of("UTC"),
                NoticeLanguage.ENGLISH);
    }

    /** When to send, at the earliest, what was there to tell since then; never before now. */
    Instant earliest(Instant since, Instant now) {
        Instant wanted = frequency == NoticeFrequency.AT_ONCE ? since : nextDigest(since);
        return outsideQuietHours(wanted.isBefore(now) ? now : wanted);
    }

    /** The instant itself, or the end of the quiet hours that it is in. */
    Instant outsideQuietHours(Instant instant) {
        return quietHours == null ? instant : quietHours.after(instant, timeZone);
    }

    private Instant nextDigest(Instant since) {
        LocalDate day = since.atZone(timeZone).toLocalDate();
        for (int i = 0; i <= WEEK; i++) {
            LocalDate next = day.plusDays(i);
            Instant digest = LocalTimes.first(next, digestAt, timeZone);
            if (isDigestDay(next) && !digest.isBefore(since)) {
                return digest;
            }
        }
        throw new IllegalStateException("no " + digestOn + " within a week of " + since.atOffset(ZoneOffset.UTC));
    }

    private boolean isDigestDay(LocalDate day) {
        return frequency == NoticeFrequency.DAILY || day.getDayOfWeek() == digestOn;
    }

    /** The same, but these are switched off too, as far as they can be. */
    NoticeSettings without(ImmutableSet<NoticeKind> further) {
        ImmutableSet<NoticeKind> all = ImmutableSet.<NoticeKind>builder()
                .addAll(off)
                .addAll(Sets.filter(further, NoticeKind::canBeSwitchedOff))
                .build();
        return new NoticeSettings(username, all, frequency, digestAt, digestOn, quietHours, timeZone, language);
    }
}
