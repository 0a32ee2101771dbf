package nl.llo.io.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import nl.llo.io.finding.FindingCode;
import nl.llo.model.catalogue.Catalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault that the model can name has a finding of its own. */
class ConstraintCodesTest {

    /** Never given: constraints with several faults name the fault instead. */
    private static final Set<String> GENERAL = Set.of(
            "nl.llo.model.budget.ConsistentBudget.message",
            "nl.llo.model.regulation.ConsistentRegulation.message",
            "nl.llo.model.profile.ConsistentProfile.message");

    @ParameterizedTest
    @MethodSource("keys")
    void everyFaultOfTheModelHasAFindingOfItsOwn(String key) {
        assertThat(ConstraintCodes.of("{" + key + "}"))
                .as("add %s to ConstraintCodes", key)
                .isNotEqualTo(FindingCode.VALUE_IMPOSSIBLE);
    }

    static Stream<String> keys() {
        try (InputStream in = Catalogue.class.getResourceAsStream("/ContributorValidationMessages.properties")) {
            Properties messages = new Properties();
            messages.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            return messages.stringPropertyNames().stream()
                    .filter(key -> !GENERAL.contains(key))
                    .sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
