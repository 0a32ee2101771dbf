package nl.llo.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Which module may see which. */
final class LayerRules {

    private static final String JACKSON_2 = "com.fasterxml.jackson..";
    private static final String JACKSON_3 = "tools.jackson..";

    private LayerRules() {}

    static Stream<ArchRule> of(Packages packages) {
        return Stream.of(
                never(packages.model(), packages.matching(), packages.io(), packages.examples(), JACKSON_2, JACKSON_3),
                never(packages.matching(), packages.io(), packages.examples(), JACKSON_2, JACKSON_3),
                never(packages.io(), packages.matching(), packages.examples()),
                slices().matching(packages.root() + ".(**)").should().beFreeOfCycles());
    }

    private static ArchRule never(String from, String... to) {
        return noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(to)
                .allowEmptyShould(true);
    }
}
