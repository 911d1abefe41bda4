package org.mentorbase.devdata;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Supplier;
import org.mentorbase.Mentorbase;
import org.mentorbase.Settings;
import org.mentorbase.account.AccountRepositories;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.invitation.Expiry;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.webhook.SecretKeeper;

/**
 * Makes what a file describes, by the use cases that would have made it, with the clock set to when that was. What is there
 * already and equal is left alone; what differs is refused, or made anew. A file is loaded whole or not at all.
 */
public final class LoadingDevData {

    private final UnitOfWork<? extends DevDataRepositories> mentoring;
    private final UnitOfWork<? extends AccountRepositories> accounts;
    private final FurtherThings further;
    private final Terms terms;
    private final Clock clock;

    /** @param further what other modules have to do with it */
    public LoadingDevData(
            UnitOfWork<? extends DevDataRepositories> mentoring,
            UnitOfWork<? extends AccountRepositories> accounts,
            FurtherThings further,
            Terms terms,
            Clock clock) {
        this.mentoring = mentoring;
        this.accounts = accounts;
        this.further = further;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * What loading depends on besides what is stored.
     *
     * @param expiry of invitations that are described by when they expire
     * @param keeper of the secrets of webhooks
     */
    public record Terms(Expiry expiry, SecretKeeper keeper) {

        public static final Terms USUAL = new Terms(Expiry.USUAL, SecretKeeper.WITHOUT_KEY);
    }

    /** @param replacing whether what differs is made anew */
    public record Command(DevDataFile file, boolean replacing, Progress progress) {

        public static Command of(DevDataFile file) {
            return new Command(file, false, Progress.UNWATCHED);
        }
    }

    public LoadReport load(Actor actor, Command command) {
        requireOperator(actor);
        Described described = Described.in(command.file(), terms.expiry());
        try {
            return mentoring.execute(stored -> accounts.execute(secured -> load(stored, secured, described, command)));
        } catch (Refusal refusal) {
            throw new Refusal(command.file().placed(refusal.problems()));
        }
    }

    /** Does work that loads, and takes back all that it did. */
    public <T> T rehearse(Supplier<T> work) {
        return mentoring.rehearse(stored -> accounts.rehearse(secured -> work.get()));
    }

    private LoadReport load(
            DevDataRepositories stored, AccountRepositories secured, Described described, Command command) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        SettableClock past = new SettableClock(clock.instant());
        Work work = new Work(
                described,
                stored,
                secured,
                on(past),
                today,
                command.replacing(),
                new Timeline(today),
                new Problems(),
                new Tally());
        new References(work).check();
        work.problems().refuseAny();
        new Structure(work).plan();
        Set<Username> participants = new Histories(work).plan();
        participants.addAll(further.plan(new Planning(work, past)));
        new People(work, participants).plan();
        new Access(work).plan();
        new Endpoints(work).plan();
        work.problems().refuseAny();
        work.timeline().run(past, command.progress());
        return work.tally().report();
    }

    private Mentorbase on(Clock past) {
        return new Mentorbase(mentoring, accounts, past, Settings.USUAL.with(terms.keeper()));
    }

    static void requireOperator(Actor actor) {
        if (!actor.equals(Actor.OPERATOR)) {
            throw Refusal.of(DevDataReason.DEV_DATA_FOR_OPERATOR_ONLY);
        }
    }
}
