package nl.llo.examples.cli;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import nl.llo.model.money.Share;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** From which part of a limit down a budget is called nearly empty. */
final class NearlyEmptyOption {

    @Option(
            names = "--nearly-empty",
            paramLabel = "PERCENT",
            defaultValue = "10",
            converter = Converter.class,
            description = "A budget is nearly empty when at most this part of a limit is left, as 10 or 2.5%%. "
                    + "Default: ${DEFAULT-VALUE}.")
    private Share share;

    Share share() {
        return share;
    }

    static final class Converter implements ITypeConverter<Share> {

        private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}(\\.[0-9]{1,4})?)%?");

        @Override
        public Share convert(String value) {
            var matcher = PERCENT.matcher(value);
            try {
                if (matcher.matches()) {
                    return Share.ofPercent(new BigDecimal(matcher.group(1)));
                }
            } catch (IllegalArgumentException e) {
                // more than all of it; said below
            }
            throw new TypeConversionException("'" + value + "' is not a percentage from 0 to 100, such as 10 or 2.5%");
        }
    }
}
