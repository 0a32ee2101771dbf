package nl.llo.io.internal.json;

import java.math.BigDecimal;

/** Takes the tokens of a JSON document one at a time. */
public interface TokenWriter {

    void startObject();

    void endObject();

    void startList();

    void endList();

    void name(String name);

    void text(String text);

    void number(long number);

    /** Writes a number with as few digits as its value needs, and never with an exponent. */
    void number(BigDecimal number);

    void bool(boolean bool);

    /** Gives a number in its canonical form: without zeros at the end, written plainly. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
