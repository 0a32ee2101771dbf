package nl.llo.io.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.json.Limits;
import nl.llo.model.money.Money;
import nl.llo.model.money.Numbers;
import org.jspecify.annotations.Nullable;

/** Every number that JSON can write is the one that {@link BigDecimal} makes of its text, or is refused for the right reason. */
class DecimalCodecTest {

    private static final BigDecimal BOUND = new BigDecimal("123456.78");

    /** A codec with what it says of its bounds. */
    private record Described(ValueCodec<?> codec, BigDecimal min, BigDecimal max, int decimals) {

        static Described signed(int decimals) {
            BigDecimal bound = BOUND.setScale(decimals, RoundingMode.DOWN);
            return new Described(
                    Values.decimal(bound.negate(), bound, decimals, Numbers::plain, number -> number),
                    bound.negate(),
                    bound,
                    decimals);
        }
    }

    private static final List<Described> CODECS = List.of(
            Described.signed(0),
            Described.signed(1),
            Described.signed(2),
            Described.signed(4),
            new Described(Values.integer(-70, 70), BigDecimal.valueOf(-70), BigDecimal.valueOf(70), 0),
            new Described(Values.count(), BigDecimal.ZERO, BigDecimal.valueOf(Long.MAX_VALUE), 0),
            new Described(
                    Values.fixed(
                            BigDecimal.ZERO,
                            Money.MAX.toBigDecimal(),
                            2,
                            Money::of,
                            Money::ofCents,
                            Money::toBigDecimal),
                    BigDecimal.ZERO,
                    Money.MAX.toBigDecimal(),
                    2));

    @Property(tries = 3_000)
    void aNumberIsWhatItsTextSays(@ForAll("numbers") String text) {
        BigDecimal expected = new BigDecimal(text);
        for (Described described : CODECS) {
            for (Result result : read(described.codec, text)) {
                FindingCode code = refusal(described, text, expected);
                if (code == null) {
                    assertThat(result.findings).as(text).isEmpty();
                    assertThat(result.number()).as(text).isEqualByComparingTo(expected);
                } else {
                    assertThat(result.findings).as(text).containsExactly(code);
                    assertThat(result.value).as(text).isEmpty();
                }
            }
        }
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> whole = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just("0")),
                Tuple.of(3, Arbitraries.longs().between(1, 999).map(String::valueOf)),
                Tuple.of(2, Arbitraries.longs().between(1, Long.MAX_VALUE).map(String::valueOf)),
                Tuple.of(
                        1,
                        Arbitraries.bigIntegers().greaterOrEqual(BigInteger.ONE).map(String::valueOf)));
        Arbitrary<String> fraction = Arbitraries.strings()
                .withChars("000059")
                .ofMinLength(0)
                .ofMaxLength(8)
                .map(digits -> digits.isEmpty() ? "" : "." + digits);
        Arbitrary<String> exponent = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just("")),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.of("e", "E", "e+", "E+", "e-", "E-"),
                                        Arbitraries.integers().between(0, 20))
                                .as((letter, number) -> letter + number)));
        return Combinators.combine(Arbitraries.of("", "-"), whole, fraction, exponent)
                .as((sign, digits, decimals, power) -> sign + digits + decimals + power);
    }

    /** Says why a number is to be refused; the size of its text is looked at first, and then its bounds. */
    private static @Nullable FindingCode refusal(Described described, String text, BigDecimal number) {
        int end = Math.max(text.indexOf('e'), text.indexOf('E'));
        if ((end < 0 ? text.length() : end) > NumberText.MAX_DIGITS + 2) {
            return FindingCode.NUMBER_SIZE;
        }
        if (number.compareTo(described.min) < 0 || number.compareTo(described.max) > 0) {
            return FindingCode.NUMBER_RANGE;
        }
        if (number.signum() != 0 && number.stripTrailingZeros().scale() > described.decimals) {
            return described.decimals == 0 ? FindingCode.NUMBER_WHOLE : FindingCode.NUMBER_DECIMALS;
        }
        return null;
    }

    private record Result(List<Object> value, List<FindingCode> findings) {

        BigDecimal number() {
            Object only = value.get(0);
            return only instanceof Money money ? money.toBigDecimal() : new BigDecimal(only.toString());
        }
    }

    /** Reads a number from a document and from a line, and from a line on which it stands for the third time. */
    private static List<Result> read(ValueCodec<?> codec, String text) {
        Reading<?> document = Reading.of(codec, text);
        List<Result> results = new ArrayList<>();
        results.add(new Result(
                document.value() == null ? List.of() : List.of(document.value()),
                document.findings().stream().map(finding -> finding.getCode()).toList()));
        for (int times : new int[] {1, 3}) {
            FindingCollector findings = new FindingCollector();
            List<Object> values = new ArrayList<>();
            byte[] lines = (text + "\n").repeat(times).getBytes(StandardCharsets.UTF_8);
            new DocumentReader(Limits.STANDARD, findings)
                    .readLines(new ByteArrayInputStream(lines), "file", Privacy.PUBLIC, ReadListener.NONE, in -> {
                        Object value = codec.read(in);
                        if (value != null) {
                            values.add(value);
                        }
                    });
            List<FindingCode> codes = findings.toReport().listFindings().stream()
                    .map(finding -> finding.getCode())
                    .toList();
            assertThat(values.size() + codes.size()).as(text).isEqualTo(times);
            results.add(new Result(
                    values.isEmpty() ? values : values.subList(times - 1, times),
                    codes.isEmpty() ? codes : codes.subList(times - 1, times)));
        }
        return results;
    }
}
