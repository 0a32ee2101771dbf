package nl.llo.model.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void wordsJoinedBySingleHyphensAreIds() {
        for (String text :
                List.of("a", "stap-budget", "ontwikkeladvies-45plus", "1000-banenplan-groningen", "x".repeat(80))) {
            assertThat(RegulationId.of(text)).hasToString(text);
        }
    }

    @Test
    void otherFormsAreRefusedWithoutRepeatingThem() {
        for (String text : List.of("", "-", "a-", "-a", "a--b", "A", "a b", "é", "a_b", "x".repeat(81))) {
            assertThatThrownBy(() -> RegulationId.of(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "regulation id must be lower-case letters and digits joined by hyphens, at most 80 characters");
        }
    }
}
