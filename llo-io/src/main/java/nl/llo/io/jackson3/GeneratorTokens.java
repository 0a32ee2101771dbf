package nl.llo.io.jackson3;

import java.math.BigDecimal;
import nl.llo.io.internal.json.TokenWriter;
import tools.jackson.core.JsonGenerator;

/** Hands tokens to a mapper's generator. */
final class GeneratorTokens implements TokenWriter {

    private final JsonGenerator generator;

    GeneratorTokens(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startList() {
        generator.writeStartArray();
    }

    @Override
    public void endList() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(long number) {
        generator.writeNumber(number);
    }

    @Override
    public void number(BigDecimal number) {
        generator.writeNumber(TokenWriter.plain(number));
    }

    @Override
    public void bool(boolean bool) {
        generator.writeBoolean(bool);
    }
}
