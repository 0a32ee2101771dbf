package nl.llo.examples.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What the user says that files hold. */
final class KindOption {

    private static final String AUTO = "auto";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = AUTO,
            converter = Converter.class,
            description = "What the files hold: catalogue, profiles, ledger, plan, mapping, replay-scenario or "
                    + "replay-policies; auto looks at each file. Default: ${DEFAULT-VALUE}.")
    private Choice choice;

    /** Empty when each file is to be looked at. */
    Optional<DocumentKind> kind() {
        return choice.kind();
    }

    /** A kind, or none to have each file looked at. */
    record Choice(Optional<DocumentKind> kind) {}

    static final class Converter implements ITypeConverter<Choice> {
        @Override
        public Choice convert(String value) {
            Optional<DocumentKind> kind = DocumentKind.find(value);
            if (kind.isEmpty() && !value.equals(AUTO)) {
                String words =
                        Stream.of(DocumentKind.values()).map(DocumentKind::word).collect(Collectors.joining(", "));
                throw new TypeConversionException("'" + value + "' is not auto or one of " + words);
            }
            return new Choice(kind);
        }
    }
}
