package org.mentorbase.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** An adapter's classes are used by itself, and by the one that wires. */
final class KnownOnlyTo extends ArchCondition<JavaClass> {

    private final String root;
    private final List<String> adapters;
    private final String wiring;

    KnownOnlyTo(String root, List<String> adapters, String wiring) {
        super("be known to their own adapter and to " + wiring + " only");
        this.root = root;
        this.adapters = adapters;
        this.wiring = wiring;
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        for (Dependency dependency : item.getDirectDependenciesToSelf()) {
            String from = part(dependency.getOriginClass());
            if (!from.equals(part(item)) && !from.equals(wiring)) {
                events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
            }
        }
    }

    private String part(JavaClass type) {
        return adapters.stream()
                .filter(adapter -> (type.getPackageName() + ".").startsWith(root + "." + adapter + "."))
                .findAny()
                .orElse("the domain");
    }
}
