package nl.llo.io.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import nl.llo.io.internal.json.TokenWriter;

/** Hands tokens to a mapper's generator. */
final class GeneratorTokens implements TokenWriter {

    private final JsonGenerator generator;

    GeneratorTokens(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        write(() -> generator.writeStartObject());
    }

    @Override
    public void endObject() {
        write(() -> generator.writeEndObject());
    }

    @Override
    public void startList() {
        write(() -> generator.writeStartArray());
    }

    @Override
    public void endList() {
        write(() -> generator.writeEndArray());
    }

    @Override
    public void name(String name) {
        write(() -> generator.writeFieldName(name));
    }

    @Override
    public void text(String text) {
        write(() -> generator.writeString(text));
    }

    @Override
    public void number(long number) {
        write(() -> generator.writeNumber(number));
    }

    @Override
    public void number(BigDecimal number) {
        write(() -> generator.writeNumber(TokenWriter.plain(number)));
    }

    @Override
    public void bool(boolean bool) {
        write(() -> generator.writeBoolean(bool));
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
