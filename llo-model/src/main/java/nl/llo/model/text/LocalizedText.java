package nl.llo.model.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.constraint.Filled;
import org.immutables.value.Value;

/**
 * A text for people, in Dutch and perhaps in English.
 *
 * <p>A text without Dutch cannot be built. That neither language is blank or too long is a constraint, reported when the
 * text is validated.
 */
@Value.Immutable
@LloStyle
public interface LocalizedText {

    /**
     * Makes a text that exists in Dutch only.
     *
     * @param nl the Dutch text
     * @return the text
     */
    static LocalizedText of(String nl) {
        return builder().nl(nl).build();
    }

    /**
     * Makes a text in both languages.
     *
     * @param nl the Dutch text
     * @param en the English text
     * @return the text
     */
    static LocalizedText of(String nl, String en) {
        return builder().nl(nl).en(en).build();
    }

    /**
     * Starts a text.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Gets the Dutch text.
     *
     * @return the Dutch text
     */
    @NotBlank
    @Size(max = 4000)
    String getNl();

    /**
     * Gets the English text.
     *
     * @return the English text, if there is one
     */
    Optional<@Filled @Size(max = 4000) String> getEn();

    /**
     * Gets the text in a language, or in Dutch where that language is absent.
     *
     * @param language the language to prefer
     * @return the text to show
     */
    default String in(Language language) {
        return switch (language) {
            case NL -> getNl();
            case EN -> getEn().orElseGet(this::getNl);
        };
    }

    /** Builds a {@link LocalizedText}. */
    final class Builder extends ImmutableLocalizedText.Builder {
        Builder() {}
    }
}
