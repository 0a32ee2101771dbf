package nl.llo.examples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.stream.Stream;

/** Data never names the class to build. */
final class JacksonRules {

    private JacksonRules() {}

    static Stream<ArchRule> of(Packages packages) {
        return Stream.of(
                noClasses()
                        .that()
                        .resideInAPackage(packages.root() + "..")
                        .should()
                        .accessTargetWhere(describe(
                                "it turns on default typing",
                                (JavaAccess<?> access) -> turnsOnDefaultTyping(access.getTarget()))),
                noClasses()
                        .that()
                        .resideInAPackage(packages.root() + "..")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("com.fasterxml.jackson.annotation.JsonTypeInfo"));
    }

    private static boolean turnsOnDefaultTyping(AccessTarget target) {
        String method = target.getName().toLowerCase(Locale.ROOT);
        return target.getOwner().getPackageName().contains(".jackson.")
                && method.contains("defaulttyping")
                && !method.startsWith("deactivate")
                && !method.startsWith("disable");
    }
}
