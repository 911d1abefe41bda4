package org.mentorbase.devdata;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;

/** Things of one kind that a module beyond the domain's knows how to make and to describe. */
public interface FurtherThings {

    /** There are none. */
    FurtherThings NONE = new FurtherThings() {

        @Override
        public Set<Username> plan(Planning planning) {
            return Set.of();
        }

        @Override
        public Set<Username> around(Username about, ImmutableList<ProgrammeKey> programmes) {
            return Set.of();
        }

        @Override
        public void export(
                ImmutableList<ProgrammeKey> programmes,
                Optional<Username> about,
                Names names,
                Consumer<? super Thing> consumer) {}
    };

    /** Plans what there is to do. Returns those who take part in it, for which they must be active. */
    Set<Username> plan(Planning planning);

    /** Whom one has to know to understand what is stored about the person. */
    Set<Username> around(Username about, ImmutableList<ProgrammeKey> programmes);

    /**
     * Describes what is stored, in the order in which it was made.
     *
     * @param about only what concerns this person
     */
    void export(
            ImmutableList<ProgrammeKey> programmes,
            Optional<Username> about,
            Names names,
            Consumer<? super Thing> consumer);
}
