package nl.llo.io.internal.convert;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.json.TokenReader;
import nl.llo.io.internal.json.TokenWriter;

/** The tokens of records that were made, to be read like those of a document. What is written has no place. */
final class TargetTokens implements TokenReader, TokenWriter {

    private final List<Entry> entries = new ArrayList<>();
    private int at = -1;

    private record Entry(Token token, String text, long position) {}

    void add(Token token, String text, long position) {
        entries.add(new Entry(token, text, position));
    }

    @Override
    public Token next() {
        at++;
        return current();
    }

    @Override
    public Token current() {
        return at >= 0 && at < entries.size() ? entries.get(at).token : Token.NONE;
    }

    @Override
    public String text() {
        return entries.get(at).text;
    }

    @Override
    public long position() {
        return entries.get(Math.max(0, Math.min(at, entries.size() - 1))).position;
    }

    @Override
    public void startObject() {
        add(Token.OBJECT_START, "", 0);
    }

    @Override
    public void endObject() {
        add(Token.OBJECT_END, "", 0);
    }

    @Override
    public void startList() {
        add(Token.LIST_START, "", 0);
    }

    @Override
    public void endList() {
        add(Token.LIST_END, "", 0);
    }

    @Override
    public void name(String name) {
        add(Token.NAME, name, 0);
    }

    @Override
    public void text(String text) {
        add(Token.TEXT, text, 0);
    }

    @Override
    public void number(long number) {
        add(Token.NUMBER, Long.toString(number), 0);
    }

    @Override
    public void number(BigDecimal number) {
        add(Token.NUMBER, TokenWriter.plain(number).toPlainString(), 0);
    }

    @Override
    public void bool(boolean bool) {
        add(bool ? Token.TRUE : Token.FALSE, "", 0);
    }
}
