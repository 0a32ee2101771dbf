package nl.llo.io.internal.codec;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import nl.llo.io.finding.FindingCode;
import org.jspecify.annotations.Nullable;

/** Describes a text for people to read. Letters and accents are composed (NFC) as they are read. */
final class TextCodec extends TextualCodec<String> implements Recurring<String> {

    /** Longer texts are not expected to stand again. */
    private static final int RECURRING = 40;

    private final int max;
    private final boolean lines;

    TextCodec(int max, boolean lines) {
        this.max = max;
        this.lines = lines;
    }

    @Override
    @Nullable
    String parse(Decoder in) {
        boolean recurs = in.isPersonal() && in.characters().length() <= RECURRING; // persons come by the million
        return recurs ? in.recall(this) : make(in);
    }

    @Override
    public @Nullable String make(Decoder in) {
        return parse(in, in.text());
    }

    @Override
    @Nullable
    String parse(Decoder in, String text) {
        return check(in, text, max, lines) ? Characters.compose(text) : null;
    }

    /** Checks what holds for every text; reports what is wrong. */
    static boolean check(Decoder in, String text, int max, boolean lines) {
        int refused = Characters.firstRefused(text, lines);
        if (refused >= 0) {
            in.report(FindingCode.TEXT_CHARACTER, Map.of("character", name(refused)));
        }
        boolean fits = text.length() <= max;
        if (!fits) {
            in.report(FindingCode.TEXT_LENGTH, Map.of("max", max));
        }
        boolean identifies = in.isPersonal() && CitizenNumbers.appearsIn(text);
        if (identifies) {
            in.report(FindingCode.TEXT_CITIZEN_NUMBER, Map.of());
        }
        return refused < 0 && fits && !identifies;
    }

    private static String name(int character) {
        return "U+"
                + HexFormat.of()
                        .toHexDigits(character, character > 0xFFFF ? 5 : 4)
                        .toUpperCase(Locale.ROOT);
    }

    @Override
    String format(String value) {
        return value;
    }

    @Override
    public Shape shape() {
        return new Shape.Text(max, lines);
    }
}
