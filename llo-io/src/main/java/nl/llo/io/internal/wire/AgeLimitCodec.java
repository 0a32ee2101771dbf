package nl.llo.io.internal.wire;

import java.util.List;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.codec.Shape;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.io.internal.json.TokenWriter;
import nl.llo.model.criterion.AgeLimit;
import org.jspecify.annotations.Nullable;

/** The age that somebody must be below: a number of years, or the word for the age at which the state pension begins. */
final class AgeLimitCodec implements ValueCodec<AgeLimit> {

    private static final String AOW = "aow";
    private static final ValueCodec<Integer> YEARS = Values.integer(0, 130);

    @Override
    public @Nullable AgeLimit read(Decoder in) {
        return switch (in.token()) {
            case TEXT -> readWord(in);
            case NUMBER -> {
                Integer years = YEARS.read(in);
                yield years == null ? null : AgeLimit.ofYears(years);
            }
            default -> {
                in.refuseType(Phrase.TEXT_OR_NUMBER);
                yield null;
            }
        };
    }

    private static @Nullable AgeLimit readWord(Decoder in) {
        if (in.text().equals(AOW)) {
            return AgeLimit.AOW;
        }
        in.refuseChoice(in.text(), List.of(AOW));
        return null;
    }

    @Override
    public void write(AgeLimit value, TokenWriter out) {
        value.getYears().ifPresentOrElse(years -> out.number(years), () -> out.text(AOW));
    }

    @Override
    public Shape shape() {
        return new Shape.OneOf(List.of(YEARS.shape(), new Shape.Choice("AgeLimit", List.of(AOW))));
    }
}
