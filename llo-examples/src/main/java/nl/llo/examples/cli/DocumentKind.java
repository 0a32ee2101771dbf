package nl.llo.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a file holds. */
enum DocumentKind {
    CATALOGUE("catalogue"),
    PROFILES("profiles"),
    LEDGER("ledger"),
    PLAN("plan"),
    MAPPING("mapping"),
    SCENARIO("replay-scenario"),
    POLICIES("replay-policies");

    private static final int WINDOW = 1 << 16;
    private static final Set<String> CATALOGUE_LISTS =
            Set.of("documents", "organisations", "traits", "groups", "factors", "facilities", "regulations");

    /** The properties of which the one object of an event has one. */
    private static final Set<String> EVENTS =
            Set.of("opened", "reserved", "released", "granted", "paid", "corrected", "withdrawn");

    private final String word;

    DocumentKind(String word) {
        this.word = word;
    }

    /** How a document says that it is of this kind, and how a user does. */
    String word() {
        return word;
    }

    /** The kind that a document says, or a user. */
    static Optional<DocumentKind> find(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /**
     * Tells the kind from the beginning of a file. A document says it itself; events and a plan are known by their properties; a
     * list, and an object without any list of a catalogue, can only be profiles. What is no JSON counts as a catalogue: either way the import says what is wrong.
     *
     * @param in the bytes, which can be marked; they stand at the beginning again afterwards
     */
    static DocumentKind guess(InputStream in) throws IOException {
        in.mark(WINDOW + 1);
        byte[] head = in.readNBytes(WINDOW);
        in.reset();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), head)) {
            return json.nextToken() == JsonToken.START_ARRAY ? PROFILES : guess(json);
        } catch (JacksonException e) {
            return CATALOGUE;
        }
    }

    private static DocumentKind guess(JsonParser json) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("kind") && value == JsonToken.VALUE_STRING) {
                return find(json.getString()).orElse(PROFILES);
            }
            if (EVENTS.contains(name) && value == JsonToken.START_OBJECT) {
                return LEDGER;
            }
            if (name.equals("steps") && value == JsonToken.START_ARRAY) {
                return PLAN;
            }
            if (CATALOGUE_LISTS.contains(name) && value == JsonToken.START_ARRAY) {
                return CATALOGUE;
            }
            json.skipChildren();
        }
        return json.currentToken() == JsonToken.END_OBJECT ? PROFILES : CATALOGUE;
    }
}
