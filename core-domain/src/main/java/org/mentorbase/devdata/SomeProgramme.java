package org.mentorbase.devdata;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorbase.programme.Programme;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Location;

public record SomeProgramme(
        @Nullable Location at,
        ProgrammeKey key,
        @Nullable String name,
        @Nullable Day startsOn,
        @Nullable Day endsOn) implements Thing {

    public static SomeProgramme aProgramme(String key) {
        return new SomeProgramme(null, new ProgrammeKey(key), null, null, null);
    }

    public SomeProgramme called(String given) {
        return new SomeProgramme(at, key, given, startsOn, endsOn);
    }

    public SomeProgramme lasting(Day first, Day last) {
        return new SomeProgramme(at, key, name, first, last);
    }

    @Override
    public Kind kind() {
        return Kind.PROGRAMME;
    }

    @Override
    public String named() {
        return "programme " + key;
    }

    /** What is not said stays, and is usual in a new one. */
    Programme appliedTo(Optional<Programme> before, LocalDate today) {
        return new Programme(
                key,
                name != null ? name : before.map(Programme::name).orElse("Programme " + key),
                startsOn != null
                        ? startsOn.asOf(today)
                        : before.map(Programme::startsOn).orElse(null),
                endsOn != null
                        ? endsOn.asOf(today)
                        : before.map(Programme::endsOn).orElse(null));
    }
}
