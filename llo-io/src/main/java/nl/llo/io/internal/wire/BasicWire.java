package nl.llo.io.internal.wire;

import java.math.BigDecimal;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.money.Money;
import nl.llo.model.money.Numbers;
import nl.llo.model.money.Share;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;

/** Texts, periods, amounts and other values that many types hold. */
final class BasicWire {

    private static final int LONGEST_TEXT = 4_000;

    static final ObjectCodec<LocalizedText> TEXT = ObjectCodec.of(
                    "LocalizedText",
                    "A text for people, in Dutch and perhaps in English.",
                    LocalizedText::builder,
                    (LocalizedText.Builder b) -> b.build())
            .required("nl", Values.lines(LONGEST_TEXT), LocalizedText::getNl, (b, v) -> b.nl(v), "the Dutch text")
            .optional("en", Values.lines(LONGEST_TEXT), LocalizedText::getEn, (b, v) -> b.en(v), "the English text")
            .build();

    static final ObjectCodec<Period> PERIOD = ObjectCodec.of(
                    "Period", "A run of days, both ends included.", Period::builder, (Period.Builder b) -> b.build())
            .optional(
                    "from",
                    Values.date(),
                    Period::getFrom,
                    (b, v) -> b.from(v),
                    "the first day; when absent, the source does not say when it began")
            .optional(
                    "until",
                    Values.date(),
                    Period::getUntil,
                    (b, v) -> b.until(v),
                    "the last day; when absent, no end is known")
            .refusedBecause(Phrase.REASON_PERIOD)
            .build();

    static final ValueCodec<Money> MONEY =
            Values.fixed(BigDecimal.ZERO, Money.MAX.toBigDecimal(), 2, Money::of, Money::ofCents, Money::toBigDecimal);

    static final ValueCodec<Share> SHARE =
            Values.decimal(BigDecimal.ZERO, Share.WHOLE.toPercent(), 4, Share::ofPercent, Share::toPercent);

    static final ValueCodec<BigDecimal> HOURS =
            Values.decimal(BigDecimal.ZERO, BigDecimal.valueOf(168), 2, Numbers::plain, number -> number);

    static final ValueCodec<Integer> YEAR = Values.integer(1800, 2200);

    static final ValueCodec<Integer> COUNT = Values.integer(0, Integer.MAX_VALUE);

    private BasicWire() {}
}
