package nl.llo.io.internal.embed;

import java.util.Map;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.codec.Privacy;
import nl.llo.io.internal.codec.ReadListener;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.json.TokenReader;
import nl.llo.io.internal.json.TokenWriter;
import nl.llo.io.internal.wire.WireFormat;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.profile.KnownSet;
import org.jspecify.annotations.Nullable;

/** Reads and writes one type of the model in the middle of somebody else's JSON. */
public final class EmbeddedCodec {

    private static final int REPORTED = 20;

    private final Class<?> type;
    private final ValueCodec<?> codec;
    private final Privacy privacy;

    private EmbeddedCodec(Class<?> type, ValueCodec<?> codec) {
        this.type = type;
        this.codec = codec;
        this.privacy = isPersonal(type) ? Privacy.PERSONAL : Privacy.PUBLIC;
    }

    /**
     * Finds how a type is read and written.
     *
     * @param type the type
     * @param content the type of what is in it, if it is generic and that is known
     * @return how, or null if the type is none of the model's
     */
    public static @Nullable EmbeddedCodec find(Class<?> type, @Nullable Class<?> content) {
        ValueCodec<?> codec = codecOf(type, content);
        return codec == null ? null : new EmbeddedCodec(type, codec);
    }

    private static @Nullable ValueCodec<?> codecOf(Class<?> type, @Nullable Class<?> content) {
        if (type == KnownSet.class) {
            return WireFormat.knownSet(content);
        }
        return type == Catalogue.class ? new CatalogueCodec() : WireFormat.find(type);
    }

    /** Profiles and plans are about persons, and so is a set of which something is known. */
    private static boolean isPersonal(Class<?> type) {
        String place = type.getPackageName();
        return place.endsWith(".profile") || place.endsWith(".plan");
    }

    /**
     * Reads a value.
     *
     * @param in stands at the first token of the value; is left at its last
     * @return the value
     * @throws EmbeddedException if anything is wrong with it
     */
    public Object read(TokenReader in) {
        FindingCollector findings = new FindingCollector(REPORTED, REPORTED);
        Decoder decoder = new Decoder(in, "", privacy, findings, ReadListener.NONE);
        decoder.enterDocument();
        Object value = codec.read(decoder);
        if (value != null && !type.isInstance(value)) {
            decoder.reportWhole(FindingCode.VALUE_IMPOSSIBLE, Map.of("type", type.getSimpleName()));
        }
        if (value == null || decoder.countErrors() > 0) {
            throw new EmbeddedException(findings.toReport());
        }
        return value;
    }

    /** Writes a value. */
    public void write(Object value, TokenWriter out) {
        write(codec, value, out);
    }

    @SuppressWarnings("unchecked") // found by the value's own type
    private static <T> void write(ValueCodec<T> codec, Object value, TokenWriter out) {
        codec.write((T) value, out);
    }
}
