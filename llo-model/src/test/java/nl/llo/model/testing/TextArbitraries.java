package nl.llo.model.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;
import nl.llo.model.text.LocalizedText;

/** Texts as people write them. */
public final class TextArbitraries {
    private static final List<String> AWKWARD = List.of(
            "Fryslân",
            "'s-Hertogenbosch",
            "scholing \"op maat\"",
            "<b>mbo & hbo</b>",
            "zzp’er",
            "één",
            "\uD83D\uDC77 werk",
            "a\\b/c",
            "=1+1",
            "% {0}");

    private TextArbitraries() {}

    /** A text that is not blank, in normal form C and without control characters, at most 40 characters. */
    public static Arbitrary<String> lines() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .withChars(' ')
                                .ofMinLength(1)
                                .ofMaxLength(40)
                                .filter(text -> !text.isBlank())),
                Tuple.of(1, Arbitraries.of(AWKWARD)));
    }

    /** A text in Dutch and, half of the time, in English. */
    public static Arbitrary<LocalizedText> localizedTexts() {
        return Builders.withBuilder(LocalizedText::builder)
                .use(lines())
                .in((builder, text) -> builder.nl(text))
                .use(lines())
                .withProbability(0.5)
                .in((builder, text) -> builder.en(text))
                .build(builder -> builder.build());
    }
}
