package org.mentorbase.devdata;

import java.util.Optional;
import java.util.function.Consumer;
import org.mentorbase.account.AccountRepositories;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.transaction.UnitOfWork;

/**
 * Describes what is stored as things that can be loaded again, kind by kind. The time of day, the log and the secrets of tokens
 * are left out; so is what only the log knows.
 */
public final class ExportingDevData {

    private final UnitOfWork<? extends DevDataRepositories> mentoring;
    private final UnitOfWork<? extends AccountRepositories> accounts;
    private final FurtherThings further;

    /** @param further what other modules have to tell */
    public ExportingDevData(
            UnitOfWork<? extends DevDataRepositories> mentoring,
            UnitOfWork<? extends AccountRepositories> accounts,
            FurtherThings further) {
        this.mentoring = mentoring;
        this.accounts = accounts;
        this.further = further;
    }

    /**
     * @param about only this person, and those with whom they share something; nothing of whole programmes
     * @param real with the names of people, rather than made-up ones
     * @param seed of what is made up
     */
    public record Command(Optional<Username> about, boolean real, long seed) {}

    public void export(Actor actor, Command command, Consumer<? super Thing> consumer) {
        LoadingDevData.requireOperator(actor);
        mentoring.execute(stored -> accounts.execute(secured -> {
            new Export(stored, secured, further, command, consumer).run();
            return command;
        }));
    }
}
