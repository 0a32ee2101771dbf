package nl.llo.io.internal.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.llo.io.finding.FindingCode;
import org.jspecify.annotations.Nullable;

/** Describes a text that can be only one, such as the version of a format. */
final class ConstantCodec extends TextualCodec<String> {

    private final String expected;
    private final FindingCode otherwise;

    ConstantCodec(String expected, FindingCode otherwise) {
        this.expected = expected;
        this.otherwise = otherwise;
    }

    @Override
    @Nullable
    String parse(Decoder in, String text) {
        if (text.equals(expected)) {
            return text;
        }
        Map<String, Object> arguments = new HashMap<>(in.echo("value", text));
        arguments.put("expected", expected);
        in.report(otherwise, arguments);
        return null;
    }

    @Override
    String format(String value) {
        return value;
    }

    @Override
    public Shape shape() {
        return new Shape.Choice(expected, List.of(expected));
    }
}
