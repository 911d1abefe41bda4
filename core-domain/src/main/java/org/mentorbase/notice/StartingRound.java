package org.mentorbase.notice;

import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;

/** Has a round begin before its time, in whichever process. */
public final class StartingRound {

    private final Rounds rounds;

    public StartingRound(Rounds rounds) {
        this.rounds = rounds;
    }

    /** @param state what becomes of it */
    public record Started(Rounds.State state) {}

    public Started start(Actor actor) {
        actor.require(Permission.NOTICE_MANAGE);
        return new Started(rounds.startNow());
    }
}
