package nl.llo.io.internal.codec;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.json.TokenWriter;
import org.jspecify.annotations.Nullable;

/** Describes an exact number within bounds, such as an amount of money. */
final class DecimalCodec<T> implements ValueCodec<T>, Recurring<T> {

    private final BigDecimal min;
    private final BigDecimal max;
    private final int decimals;
    /** The bounds in units of the last decimal. */
    private final long least;

    private final long most;

    private final Function<BigDecimal, T> of;
    /** Makes the value of its units, without a number between. */
    private final LongFunction<T> ofUnits;

    private final Function<T, BigDecimal> value;

    /** Whether few different numbers are to be expected, and making one takes time. */
    private final boolean recurs;

    DecimalCodec(
            BigDecimal min,
            BigDecimal max,
            int decimals,
            Function<BigDecimal, T> of,
            LongFunction<T> ofUnits,
            Function<T, BigDecimal> value,
            boolean recurs) {
        this.min = min;
        this.max = max;
        this.decimals = decimals;
        this.least = min.setScale(decimals).unscaledValue().longValueExact();
        this.most = max.setScale(decimals).unscaledValue().longValueExact();
        this.of = of;
        this.ofUnits = ofUnits;
        this.value = value;
        this.recurs = recurs;
    }

    @Override
    public @Nullable T read(Decoder in) {
        if (!in.expect(Token.NUMBER, Phrase.NUMBER)) {
            return null;
        }
        return recurs && in.isPersonal() ? in.recall(this) : make(in);
    }

    @Override
    public @Nullable T make(Decoder in) {
        long units = NumberText.units(in.characters(), decimals);
        if (units >= 0 && units >= least && units <= most) { // below 0 it is no number, but says to look closer
            return ofUnits.apply(units);
        }
        BigDecimal number = NumberText.parse(in.text());
        if (number == null) {
            in.report(FindingCode.NUMBER_SIZE, Map.of("max", NumberText.MAX_DIGITS));
            return null;
        }
        return check(in, number) ? of.apply(number) : null;
    }

    private boolean check(Decoder in, BigDecimal number) {
        if (number.compareTo(min) < 0 || number.compareTo(max) > 0) {
            in.report(FindingCode.NUMBER_RANGE, Map.of("min", min.toPlainString(), "max", max.toPlainString()));
            return false;
        }
        if (number.scale() > decimals) {
            in.report(
                    decimals == 0 ? FindingCode.NUMBER_WHOLE : FindingCode.NUMBER_DECIMALS,
                    decimals == 0 ? Map.of() : Map.of("max", decimals));
            return false;
        }
        return true;
    }

    @Override
    public void write(T number, TokenWriter out) {
        out.number(value.apply(number));
    }

    @Override
    public Shape shape() {
        return new Shape.Numeric(min, max, decimals);
    }
}
