package nl.llo.io.internal.wire;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.time.Elapsed;

/** Moments of a replay, and the number from which its chance follows. */
final class MomentWire {

    private static final String SECOND = "(:[0-5][0-9])?";

    /** How long after the opening something is. */
    static final ValueCodec<Elapsed> ELAPSED = Values.form(
            Phrase.FORM_ELAPSED,
            "P(?=[0-9T])([0-9]{1,3}D)?(T(?=[0-9])([0-9]{1,4}H)?([0-9]{1,4}M)?([0-9]{1,6}([.][0-9]{1,3})?S)?)?",
            Elapsed::parse);

    /** A time of day, to the second. */
    static final ValueCodec<LocalTime> TIME =
            Values.form(Phrase.FORM_TIME, "([01][0-9]|2[0-3]):[0-5][0-9]" + SECOND, MomentWire::time);

    /** A number from which chance follows. */
    static final ValueCodec<Long> SEED = Values.decimal(
            BigDecimal.valueOf(Long.MIN_VALUE),
            BigDecimal.valueOf(Long.MAX_VALUE),
            0,
            BigDecimal::longValueExact,
            BigDecimal::valueOf);

    private static LocalTime time(String text) {
        if (text.length() != 5 && text.length() != 8) {
            throw new IllegalArgumentException("not a time of day to the minute or the second");
        }
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a time of day", e);
        }
    }

    private MomentWire() {}
}
