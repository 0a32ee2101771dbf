package nl.llo.io.internal.codec;

import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.json.TokenWriter;
import org.jspecify.annotations.Nullable;

/** Describes true or false, or a place where only true is meaningful. */
final class FlagCodec implements ValueCodec<Boolean> {

    private final boolean onlyTrue;

    FlagCodec(boolean onlyTrue) {
        this.onlyTrue = onlyTrue;
    }

    @Override
    public @Nullable Boolean read(Decoder in) {
        if (in.token() == Token.TRUE) {
            return Boolean.TRUE;
        }
        if (in.token() == Token.FALSE && !onlyTrue) {
            return Boolean.FALSE;
        }
        in.refuseType(onlyTrue ? Phrase.TRUE : Phrase.TRUE_OR_FALSE);
        return null;
    }

    @Override
    public void write(Boolean value, TokenWriter out) {
        out.bool(value);
    }

    @Override
    public Shape shape() {
        return new Shape.Flag(onlyTrue);
    }
}
