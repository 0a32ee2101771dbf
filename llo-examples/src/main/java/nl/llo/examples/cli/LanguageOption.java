package nl.llo.examples.cli;

import nl.llo.examples.cli.wording.Wording;
import nl.llo.model.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The language of the output. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "nl|en",
            defaultValue = "nl",
            converter = Converter.class,
            description = "Language of texts for people. Default: ${DEFAULT-VALUE}.")
    private Language language;

    Language language() {
        return language;
    }

    Wording wording() {
        return Wording.in(language);
    }

    static final class Converter implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            try {
                return Language.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + value + "' is not nl or en");
            }
        }
    }
}
