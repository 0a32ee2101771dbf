package nl.llo.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses LIBRARY = Packages.LIBRARY.importShipped();
    private static final JavaClasses PLANTED = Packages.PLANTED.importAll();

    @ParameterizedTest
    @MethodSource("rulesForTheLibrary")
    void libraryKeeps(ArchRule rule) {
        rule.check(LIBRARY);
    }

    @ParameterizedTest
    @MethodSource("rulesForThePlanted")
    void plantedBreak(ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).hasViolation())
                .as("some class below 'planted' breaks: %s", rule.getDescription())
                .isTrue();
    }

    static Stream<ArchRule> rulesForTheLibrary() {
        return rules(Packages.LIBRARY);
    }

    static Stream<ArchRule> rulesForThePlanted() {
        return rules(Packages.PLANTED);
    }

    private static Stream<ArchRule> rules(Packages packages) {
        return Stream.of(
                        LayerRules.of(packages),
                        ApiRules.of(packages),
                        SurroundingsRules.of(packages),
                        JacksonRules.of(packages))
                .flatMap(rules -> rules);
    }
}
