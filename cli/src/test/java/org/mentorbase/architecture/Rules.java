package org.mentorbase.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What Maven's modules alone do not enforce.
 *
 * @param root the package that everything is in
 */
record Rules(String root) {

    private static final List<String> ADAPTERS = List.of("jdbi", "web", "interchange", "mail", "courier", "cli");

    private String[] in(String... names) {
        return Stream.of(names).map(name -> root + "." + name + "..").toArray(String[]::new);
    }

    private DescribedPredicate<JavaClass> domain() {
        return resideInAPackage(root + "..")
                .and(not(resideInAnyPackage(
                        in("jdbi", "web", "interchange", "mail", "courier", "cli", "matching", "matchmaking"))))
                .as("the domain");
    }

    ArchRule the_domain_is_pure_java() {
        return classes()
                .that(domain())
                .should()
                .onlyDependOnClassesThat(domain().or(belongToAnyOf(
                                URI.class,
                                URISyntaxException.class,
                                Cipher.class,
                                SecretKey.class,
                                GCMParameterSpec.class,
                                SecretKeySpec.class))
                        .or(resideInAnyPackage(
                                "java.io..",
                                "java.lang..",
                                "java.nio.charset..",
                                "java.security..",
                                "java.text..",
                                "java.time..",
                                "java.util",
                                "java.util.function..",
                                "java.util.regex..",
                                "java.util.stream..",
                                "com.google.common..",
                                "jakarta.validation..",
                                "org.jspecify..")));
    }

    ArchRule no_package_is_in_a_cycle() {
        return SlicesRuleDefinition.slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    ArchRule the_algorithms_know_nothing_of_mentoring() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".matching..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAPackage(root + ".matching.."))))
                .allowEmptyShould(true);
    }

    ArchRule adapters_are_known_to_the_command_line_only() {
        return classes()
                .that()
                .resideInAnyPackage(in(ADAPTERS.toArray(String[]::new)))
                .should(new KnownOnlyTo(root, ADAPTERS, "cli"));
    }

    ArchRule only_main_ends_the_process() {
        return noClasses()
                .that(not(simpleName("Main")))
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class);
    }

    ArchRule sql_is_in_its_adapter_only() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".jdbi..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "org.jdbi..",
                        "org.h2..",
                        "org.postgresql..",
                        "org.flywaydb..",
                        "com.zaxxer..");
    }

    ArchRule each_technology_is_in_its_adapter_only() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(in("web"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "graphql..")
                .orShould(new UsedOutside(root + ".mail", "jakarta.mail..", "org.eclipse.angus..", "net.fortuna.."))
                .orShould(new UsedOutside(root + ".jdbi", "com.github.kagkarlsson.."))
                .orShould(new UsedOutside(root + ".cli", "picocli..", "me.tongfei..", "ch.qos.logback.."));
    }

    ArchRule nobody_writes_to_the_standard_streams() {
        return noClasses()
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .orShould(GeneralCodingRules.USE_JAVA_UTIL_LOGGING);
    }

    /** Whatever decides by the time can then be tried at any time. */
    ArchRule time_comes_from_a_clock_that_is_given() {
        DescribedPredicate<JavaCall<?>> asksTheSystem = DescribedPredicate.describe(
                "asks the system for the time",
                call -> List.of(Instant.class, LocalDate.class).stream()
                                .anyMatch(type -> call.getTargetOwner().isEquivalentTo(type)
                                        && call.getName().equals("now")
                                        && call.getTarget()
                                                .getRawParameterTypes()
                                                .isEmpty())
                        || (call.getTargetOwner().isEquivalentTo(Clock.class)
                                && call.getName().startsWith("system")));
        return noClasses().that(not(simpleName("Surroundings"))).should(callMethodWhere(asksTheSystem));
    }

    ArchRule use_cases_are_named_by_what_is_done_and_stand_with_their_feature() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(simpleName("Mentorbase"))
                .should()
                .haveRawReturnType(DescribedPredicate.describe(
                        "a final class of a feature's package, named by a gerund",
                        type -> type.getSimpleName().matches("[A-Z][a-z]+ing([A-Z].*)?")
                                && type.getModifiers().contains(JavaModifier.FINAL)
                                && type.getPackageName().startsWith(root + ".")));
    }

    ArchRule implementations_of_ports_are_not_public() {
        return classes()
                .that()
                .resideInAPackage(root + ".jdbi..")
                .and()
                .haveSimpleNameStartingWith("Jdbi")
                .should()
                .notBePublic();
    }
}
