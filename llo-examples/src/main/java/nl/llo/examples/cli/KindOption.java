package nl.llo.examples.cli;

import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What the user says that files hold. */
final class KindOption {

    @Option(
            names = "--kind",
            paramLabel = "auto|catalogue|profiles",
            defaultValue = "auto",
            converter = Converter.class,
            description = "What the files hold; auto looks at each file. Default: ${DEFAULT-VALUE}.")
    private Choice choice;

    /** Empty when each file is to be looked at. */
    Optional<DocumentKind> kind() {
        return switch (choice) {
            case AUTO -> Optional.empty();
            case CATALOGUE -> Optional.of(DocumentKind.CATALOGUE);
            case PROFILES -> Optional.of(DocumentKind.PROFILES);
        };
    }

    enum Choice {
        AUTO,
        CATALOGUE,
        PROFILES
    }

    static final class Converter implements ITypeConverter<Choice> {
        @Override
        public Choice convert(String value) {
            return switch (value) {
                case "auto" -> Choice.AUTO;
                case "catalogue" -> Choice.CATALOGUE;
                case "profiles" -> Choice.PROFILES;
                default -> throw new TypeConversionException("'" + value + "' is not auto, catalogue or profiles");
            };
        }
    }
}
