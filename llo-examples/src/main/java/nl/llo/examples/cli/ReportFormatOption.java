package nl.llo.examples.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** For whom a report on files is. */
final class ReportFormatOption {

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            defaultValue = "text",
            converter = Converter.class,
            description = "text for a terminal, json for programs, html for a page that opens anywhere. "
                    + "Default: ${DEFAULT-VALUE}.")
    private Format format;

    Format format() {
        return format;
    }

    enum Format {
        TEXT,
        JSON,
        HTML
    }

    static final class Converter implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return switch (value) {
                case "text" -> Format.TEXT;
                case "json" -> Format.JSON;
                case "html" -> Format.HTML;
                default -> throw new TypeConversionException("'" + value + "' is not text, json or html");
            };
        }
    }
}
