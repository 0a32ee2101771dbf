package nl.llo.io.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Location PLACE = Location.of("f", "/a", 3, 7);
    private static final Map<String, Object> ARGUMENTS = Map.of("name", "nl", "type", "LocalizedText");
    private static final Finding MISSING = Finding.of(FindingCode.PROPERTY_MISSING, PLACE, ARGUMENTS);

    @Test
    void tellsWhatWhereAndWhatToDoInEachLanguage() {
        assertThat(MISSING.getCode()).isEqualTo(FindingCode.PROPERTY_MISSING);
        assertThat(MISSING.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(MISSING.getLocation()).isEqualTo(PLACE);
        assertThat(MISSING.getMessage(Language.NL))
                .isEqualTo("Een object van het type LocalizedText moet de eigenschap \"nl\" hebben.");
        assertThat(MISSING.getHint(Language.NL)).isEqualTo("Voeg \"nl\" aan dit object toe.");
        assertThat(MISSING.getMessage(Language.EN)).contains("LocalizedText", "\"nl\"");
        assertThat(MISSING.getHint(Language.EN)).contains("\"nl\"").isNotEqualTo(MISSING.getHint(Language.NL));
        assertThat(MISSING).hasToString("f:3:7 /a ERROR LLO-PROPERTY-MISSING: " + MISSING.getMessage(Language.EN));
    }

    @Test
    void argumentsAreTheSameInEachLanguageAndInOrder() {
        Finding finding = Finding.of(
                FindingCode.VALUE_TYPE,
                PLACE,
                Map.of("found", Phrase.LIST, "expected", LocalizedText.of("tekst", "text"), "count", 3));
        assertThat(finding.getArguments())
                .containsExactly(Map.entry("count", "3"), Map.entry("expected", "tekst"), Map.entry("found", "LIST"));
        assertThatThrownBy(() -> finding.getArguments().put("more", "x"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void canBeMovedToAnotherPlace() {
        Location other = Location.ofFile("g");
        assertThat(MISSING.at(other).getLocation()).isEqualTo(other);
        assertThat(MISSING.at(other).getArguments()).isEqualTo(MISSING.getArguments());
        assertThat(MISSING.at(PLACE)).isEqualTo(MISSING);
    }

    @Test
    void differsByCodePlaceAndArguments() {
        Finding same = Finding.of(FindingCode.PROPERTY_MISSING, Location.of("f", "/a", 3, 7), ARGUMENTS);
        assertThat(MISSING).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo("a text");
        assertThat(MISSING)
                .isNotEqualTo(Finding.of(FindingCode.PROPERTY_UNKNOWN, PLACE, ARGUMENTS))
                .isNotEqualTo(MISSING.at(Location.ofFile("f")))
                .isNotEqualTo(Finding.of(FindingCode.PROPERTY_MISSING, PLACE, Map.of("name", "en")))
                .doesNotHaveSameHashCodeAs(MISSING.at(Location.ofFile("f")));
    }

    @Test
    void wordsAreInTheLanguageOfTheSentence() {
        Finding finding = Finding.of(
                FindingCode.VALUE_TYPE,
                PLACE,
                Map.of("expected", LocalizedText.of("een naam", "a name"), "found", Phrase.LIST));
        assertThat(finding.getMessage(Language.NL)).contains("een naam").doesNotContain("LIST", "null");
        assertThat(finding.getMessage(Language.EN)).contains("a name").doesNotContain("LIST", "null");
    }
}
