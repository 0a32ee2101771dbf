package nl.llo.io.internal.read;

import java.util.Map;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.json.TokenReader;

/** Sees properties by the names that they have in the next version of the format: what most migrations come down to. */
final class RenamedProperties extends TokenView {

    private final Map<String, String> names;

    /**
     * Makes a view.
     *
     * @param names the new names by the places of the properties, such as {@code /groups/*}{@code /title}
     */
    RenamedProperties(TokenReader in, Map<String, String> names) {
        super(in);
        this.names = names;
    }

    @Override
    String see(Token token, String place, String text) {
        return token == Token.NAME ? names.getOrDefault(place, text) : text;
    }
}
