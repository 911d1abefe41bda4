package org.mentorbase.member;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;

/**
 * A person on the membership list. Never deleted: whoever leaves becomes inactive and may come back as the same person.
 *
 * @param firstNames one string, never split
 * @param division the letter of the division, or null
 * @param researchGroup the name of a research group of the division, or null
 */
public record Member(
        Username username,
        @Nullable String preferredName,
        @Nullable String surname,
        @Nullable String firstNames,
        String email,
        @Nullable String division,
        @Nullable String researchGroup,
        boolean active) {

    public static final int LONGEST_NAME = 200;

    private static final ImmutableMap<String, Function<Member, @Nullable String>> FIELDS =
            ImmutableMap.<String, Function<Member, @Nullable String>>builder()
                    .put("preferredName", Member::preferredName)
                    .put("surname", Member::surname)
                    .put("firstNames", Member::firstNames)
                    .put("email", Member::email)
                    .put("division", Member::division)
                    .put("researchGroup", Member::researchGroup)
                    .buildOrThrow();

    public Member {
        checkArgument(researchGroup == null || division != null, "research group %s without a division", researchGroup);
    }

    public Member withActive(boolean isActive) {
        return new Member(username, preferredName, surname, firstNames, email, division, researchGroup, isActive);
    }

    /** The names of the fields, other than {@code active}, in which this member differs from the other. */
    public ImmutableList<String> differencesFrom(Member other) {
        return FIELDS.entrySet().stream()
                .filter(field -> !Objects.equals(
                        field.getValue().apply(this), field.getValue().apply(other)))
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    /** The value of a field that {@link #differencesFrom} named. */
    @Nullable
    String valueOf(String field) {
        return Objects.requireNonNull(FIELDS.get(field), field).apply(this);
    }
}
