package org.mentorbase.devdata;

import com.google.common.base.Preconditions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Problem;

/** In what a thing that is described differs from the one that is stored. What was not said makes no difference. */
public final class Differences {

    private final Map<String, String[]> found = new LinkedHashMap<>();

    public Differences compare(String field, @Nullable Object said, @Nullable Object stored) {
        if (said != null && !said.equals(stored)) {
            found.put(field, new String[] {shown(said), shown(stored)});
        }
        return this;
    }

    /** Days that are said in relation to today are not compared: they meant another date when they were loaded. */
    public Differences compareDay(String field, @Nullable Day said, @Nullable Object stored) {
        return said != null && said.date() != null ? compare(field, said.date(), stored) : this;
    }

    boolean any() {
        return !found.isEmpty();
    }

    /** @param named what differs, for people */
    void tell(Thing thing, String named, Problems problems) {
        Preconditions.checkState(any(), "%s does not differ", named);
        found.forEach((field, values) -> problems.add(Problem.of(DevDataReason.DIFFERS_FROM_STORED)
                .field(field)
                .value(values[0])
                .with("actual", values[1])
                .with("thing", named)
                .at(thing.at())));
    }

    private static String shown(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
