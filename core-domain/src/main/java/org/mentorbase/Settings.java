package org.mentorbase;

import java.util.function.Supplier;
import org.mentorbase.notice.Stationery;
import org.mentorbase.reminder.Candidates;
import org.mentorbase.reminder.ReminderRules;
import org.mentorbase.webhook.Courier;
import org.mentorbase.webhook.SecretKeeper;

/**
 * What an installation may have besides its stores. Begin with {@link #USUAL}, and say what is different:
 * {@code Settings.USUAL.with(stationery)}.
 *
 * @param stationery what mails are written on, and where their links lead
 * @param keeper of the secrets of webhooks
 * @param courier brings messages to webhooks
 * @param reminders when people are reminded of what; asked for only by what needs it
 * @param candidates for those who seek a mentor
 */
public record Settings(
        Stationery stationery,
        SecretKeeper keeper,
        Courier courier,
        Supplier<ReminderRules> reminders,
        Candidates candidates) {

    /** Mails as they are built in, without links; no webhooks; the usual reminders, without candidates. */
    public static final Settings USUAL = new Settings(
            Stationery.PLAIN, SecretKeeper.WITHOUT_KEY, Courier.NONE, () -> ReminderRules.USUAL, Candidates.NONE);

    public Settings with(Stationery other) {
        return new Settings(other, keeper, courier, reminders, candidates);
    }

    public Settings with(SecretKeeper other) {
        return new Settings(stationery, other, courier, reminders, candidates);
    }

    public Settings with(Courier other) {
        return new Settings(stationery, keeper, other, reminders, candidates);
    }

    public Settings withReminders(Supplier<ReminderRules> other) {
        return new Settings(stationery, keeper, courier, other, candidates);
    }

    public Settings with(Candidates other) {
        return new Settings(stationery, keeper, courier, reminders, other);
    }
}
