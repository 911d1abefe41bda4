package org.mentorbase.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class uses a technology although it is outside of the package that may. */
final class UsedOutside extends ArchCondition<JavaClass> {

    private final String allowed;
    private final PackageMatchers technology;

    UsedOutside(String allowed, String... technology) {
        super("use " + String.join(", ", technology) + " outside of " + allowed);
        this.allowed = allowed + ".";
        this.technology = PackageMatchers.of(technology);
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        if ((item.getPackageName() + ".").startsWith(allowed)) {
            return;
        }
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
            if (technology.test(dependency.getTargetClass().getPackageName())) {
                events.add(SimpleConditionEvent.satisfied(item, dependency.getDescription()));
            }
        }
    }
}
