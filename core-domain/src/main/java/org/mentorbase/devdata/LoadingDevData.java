package org.mentorbase.devdata;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Supplier;
import org.mentorbase.Mentorbase;
import org.mentorbase.account.AccountRepositories;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.invitation.Expiry;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.transaction.UnitOfWork;

/**
 * Makes what a file describes, by the use cases that would have made it, with the clock set to when that was. What is there
 * already and equal is left alone; what differs is refused, or made anew. A file is loaded whole or not at all.
 */
public final class LoadingDevData {

    private final UnitOfWork<? extends DevDataRepositories> mentoring;
    private final UnitOfWork<? extends AccountRepositories> accounts;
    private final FurtherThings further;
    private final Expiry expiry;
    private final Clock clock;

    /**
     * @param further what other modules have to do with it
     * @param expiry of invitations that are described by when they expire
     */
    public LoadingDevData(
            UnitOfWork<? extends DevDataRepositories> mentoring,
            UnitOfWork<? extends AccountRepositories> accounts,
            FurtherThings further,
            Expiry expiry,
            Clock clock) {
        this.mentoring = mentoring;
        this.accounts = accounts;
        this.further = further;
        this.expiry = expiry;
        this.clock = clock;
    }

    /** @param replacing whether what differs is made anew */
    public record Command(DevDataFile file, boolean replacing, Progress progress) {

        public static Command of(DevDataFile file) {
            return new Command(file, false, Progress.UNWATCHED);
        }
    }

    public LoadReport load(Actor actor, Command command) {
        requireOperator(actor);
        Described described = Described.in(command.file(), expiry);
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
                new Mentorbase(mentoring, accounts, past),
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
        work.problems().refuseAny();
        work.timeline().run(past, command.progress());
        return work.tally().report();
    }

    static void requireOperator(Actor actor) {
        if (!actor.equals(Actor.OPERATOR)) {
            throw Refusal.of(DevDataReason.DEV_DATA_FOR_OPERATOR_ONLY);
        }
    }
}
