package org.mentorbase.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mentorbase.actor.Username;
import org.mentorbase.idempotency.RememberedAnswer;
import org.mentorbase.idempotency.RememberedAnswers;
import org.mentorbase.memory.Tables.AnswerKey;
import org.mentorbase.transaction.StaleVersion;

record InMemoryRememberedAnswers(Tables tables) implements RememberedAnswers {

    @Override
    public Optional<RememberedAnswer> find(Username username, String key) {
        return tables.answers.find(new AnswerKey(username, key));
    }

    @Override
    public void add(RememberedAnswer answer) {
        if (tables.answers.has(keyOf(answer))) {
            throw new StaleVersion("the answer to " + answer.key());
        }
        tables.answers.put(keyOf(answer), answer);
    }

    @Override
    public void removeBefore(Instant instant) {
        List<AnswerKey> old = tables.answers
                .all()
                .filter(answer -> answer.at().isBefore(instant))
                .map(InMemoryRememberedAnswers::keyOf)
                .toList();
        old.forEach(tables.answers::remove);
    }

    private static AnswerKey keyOf(RememberedAnswer answer) {
        return new AnswerKey(answer.username(), answer.key());
    }
}
