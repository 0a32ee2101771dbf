package nl.llo.examples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.Clock;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a published module may not take from its surroundings: the answer depends on what the caller gives it. */
final class SurroundingsRules {

    private static final Set<String> DEFAULTS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.nio.charset.Charset.defaultCharset",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault");

    private SurroundingsRules() {}

    static Stream<ArchRule> of(Packages packages) {
        return Stream.of(
                none(packages, accessing("the current time", SurroundingsRules::readsTheTime)),
                none(packages, accessing("a default of the machine", target -> DEFAULTS.contains(nameOf(target)))),
                none(packages, ACCESS_STANDARD_STREAMS),
                none(packages, ArchConditions.dependOnClassesThat(resideInAPackage("java.util.logging"))));
    }

    private static ArchRule none(Packages packages, ArchCondition<? super JavaClass> condition) {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage(packages.published())
                .should(condition)
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> accessing(String what, Predicate<AccessTarget> predicate) {
        return ArchConditions.accessTargetWhere(
                describe("it is " + what, (JavaAccess<?> access) -> predicate.test(access.getTarget())));
    }

    private static boolean readsTheTime(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget method
                && method.getName().equals("now")
                && method.getOwner().getPackageName().startsWith("java.time")
                && method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static String nameOf(AccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }
}
