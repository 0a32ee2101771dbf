package nl.llo.examples.cli.json;

import java.io.Writer;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import nl.llo.model.text.LocalizedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * One JSON document, every value on a line of its own, indented by two spaces. Written while it is made, so that a long
 * list takes no memory.
 */
public final class JsonPage {

    private static final String FORMAT_VERSION = "1.0";

    private final JsonGenerator json;

    /** Starts a document. The writer is flushed, not closed. */
    public JsonPage(Writer out) {
        this.json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(new Layout(), out);
    }

    /** Writes the whole document: an object that begins with the version of the format and the kind of document. */
    public void document(String kind, Runnable content) {
        start(kind);
        content.run();
        end();
    }

    /** Starts the document; {@link #end} closes all that is open. */
    public void start(String kind) {
        json.writeStartObject();
        put("formatVersion", FORMAT_VERSION);
        put("kind", kind);
    }

    /** Starts a list that stays open until the document ends. */
    public void startList(String name) {
        json.writeName(name);
        json.writeStartArray();
    }

    /** Ends the document. */
    public void end() {
        while (!json.streamWriteContext().inRoot()) {
            if (json.streamWriteContext().inArray()) {
                json.writeEndArray();
            } else {
                json.writeEndObject();
            }
        }
        json.writeRaw('\n');
        json.flush();
    }

    /** Writes an object as the next value of a list. */
    public void object(Runnable content) {
        json.writeStartObject();
        content.run();
        json.writeEndObject();
    }

    /** Writes a property that holds an object. */
    public void object(String name, Runnable content) {
        json.writeName(name);
        object(content);
    }

    /** Writes a property that holds a list, each item written by the consumer. */
    public <T> void list(String name, Collection<? extends T> items, Consumer<T> write) {
        list(name, () -> items.forEach(write));
    }

    /** Writes a property that holds a list, its items written by the content. */
    public void list(String name, Runnable content) {
        json.writeName(name);
        json.writeStartArray();
        content.run();
        json.writeEndArray();
    }

    /** Writes a text as the next value of a list. */
    public void text(String value) {
        json.writeString(value);
    }

    /** Writes a property that holds a text. */
    public void put(String name, String value) {
        json.writeStringProperty(name, value);
    }

    /** Writes a property that holds a text, or nothing. */
    public void put(String name, Optional<?> value) {
        value.ifPresent(some -> put(name, some.toString()));
    }

    /** Writes a property that holds a whole number. */
    public void put(String name, long value) {
        json.writeNumberProperty(name, value);
    }

    /** Writes a property that holds true or false. */
    public void put(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    /** Writes a property that holds a text in the languages that it has, as in a catalogue file. */
    public void put(String name, LocalizedText value) {
        object(name, () -> {
            put("nl", value.getNl());
            put("en", value.getEn());
        });
    }

    private static final class Layout extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
