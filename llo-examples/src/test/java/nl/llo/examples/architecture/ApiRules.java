package nl.llo.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** What users may see of a published module. */
final class ApiRules {

    private ApiRules() {}

    static Stream<ArchRule> of(Packages packages) {
        return Stream.of(classes()
                .that()
                .resideInAnyPackage(packages.published())
                .and()
                .resideOutsideOfPackage("..internal..")
                .and()
                .arePublic()
                .should(new ExposeNoInternalType())
                .allowEmptyShould(true));
    }
}
