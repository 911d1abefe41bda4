package org.mentorbase.notice;

import java.util.Locale;
import java.util.Random;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.actor.Actor;
import org.mentorbase.devdata.SomeMember;
import org.mentorbase.fixture.RecordingMailer;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.notice.DeliveringNotices.Report;
import org.mentorbase.reminder.Candidates;
import org.mentorbase.reminder.ReminderRules;
import org.mentorbase.reminder.ReminderTerms;
import org.mentorbase.transaction.Versioned;

/** An installation whose mails are looked at. */
final class Mailbox {

    static final DeliveryTerms TERMS = DeliveryTerms.USUAL.withPerMinute(1000);

    final TestMentorbase installation = new TestMentorbase();
    final RecordingMailer mailer = new RecordingMailer();

    private Stationery stationery = Stationery.PLAIN;

    /** Which people reach there. */
    Mailbox at(String url) {
        stationery = new Stationery(new BuiltInTemplates(), url);
        return this;
    }

    ReminderRules rules = ReminderRules.USUAL;
    Candidates candidates = Candidates.NONE;

    static Mailbox of(String... members) {
        Mailbox created = new Mailbox();
        for (String member : members) {
            String name = member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
            created.installation.add(SomeMember.aMember(member).called(name, "Smith"));
        }
        return created;
    }

    Report round() {
        return round(TERMS);
    }

    Report round(DeliveryTerms terms) {
        return new DeliveringNotices(
                        installation.mentoring(), installation.clock(), new Random(7), stationery, reminders())
                .round(Actor.OPERATOR, mailer, terms);
    }

    private ReminderTerms reminders() {
        return new ReminderTerms(
                rules,
                permission -> installation
                        .accounts()
                        .read(repositories -> repositories.accounts().holding(permission)),
                candidates);
    }

    Versioned<Notice> stored(Message message) {
        return installation
                .mentoring()
                .read((MentoringRepositories repositories) ->
                        repositories.outbox().find(message.notice()).orElseThrow());
    }
}
