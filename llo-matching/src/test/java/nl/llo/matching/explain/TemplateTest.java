package nl.llo.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final Template RANGE =
            Template.of("waarde: [minstens {min}][, hoogstens {max}]", "value: [at least {min}][, at most {max}]");

    @Test
    void putsArgumentsInTheirPlaces() {
        Template template = Template.of("{count} van {all}", "{count} of {all}");

        assertThat(template.fill(Language.EN, Map.of("count", new Argument.Count(2), "all", new Argument.Count(3))))
                .isEqualTo("2 of 3");
    }

    @Test
    void leavesOutPartsWithoutTheirArgument() {
        assertThat(RANGE.fill(Language.NL, Map.of("min", new Argument.Count(1))))
                .isEqualTo("waarde: minstens 1");
    }

    @Test
    void dropsTheCommaOfTheFirstPartThatStands() {
        assertThat(RANGE.fill(Language.NL, Map.of("max", new Argument.Count(9))))
                .isEqualTo("waarde: hoogstens 9");
        assertThat(RANGE.fill(Language.NL, Map.of("min", new Argument.Count(1), "max", new Argument.Count(9))))
                .isEqualTo("waarde: minstens 1, hoogstens 9");
    }

    @Test
    void doesNotReadAnArgumentAsATemplate() {
        Template template = Template.of("{text}", "{text}");

        assertThat(template.fill(Language.NL, Map.of("text", new Argument.Code("[{min}] $1 \\"))))
                .isEqualTo("[{min}] $1 \\");
    }

    @Test
    void namesAnArgumentThatIsMissing() {
        assertThatThrownBy(() -> Template.of("{count}", "{count}").fill(Language.NL, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("count");
    }

    @Test
    void listsTheNamesOfItsPlaces() {
        assertThat(RANGE.listNames(Language.NL)).containsExactly("max", "min");
    }
}
