package nl.llo.io.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.json.ReplayReader;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.json.TokenReader;
import nl.llo.io.internal.wire.WireFormat;

/**
 * The versions of the format that can be read: the current one, and older ones with what brings their documents up to the next.
 * Documents are brought up while they are read, so that memory does not grow. That takes the version to stand before the records,
 * where every exporter writes it; findings keep the places in the old document.
 *
 * <p>A new version comes with {@link WireFormat#VERSION} raised and one line here, for the version before it.
 */
public final class FormatVersions {

    /** What this library reads. */
    public static final FormatVersions ALL = new FormatVersions(WireFormat.VERSION, List.of());

    /** A document says what it is in its first properties. */
    private static final int LOOKED_AT = 8;

    private final String current;
    private final List<Step> steps;

    /** Makes a list of versions; the steps begin with the oldest, and each leads to the next. */
    FormatVersions(String current, List<Step> steps) {
        this.current = current;
        this.steps = steps;
    }

    /**
     * What becomes of documents of an older version.
     *
     * @param from the version
     * @param migration sees their tokens as those of the next version
     */
    record Step(String from, UnaryOperator<TokenReader> migration) {}

    /**
     * Looks for the version of the document at whose first token a decoder stands, and has it read as one of the current version.
     * One of a version that is not known is reported, once, and read over.
     *
     * @param in stands at the first token of the document
     * @return whether there is something to be read
     */
    public boolean begin(Decoder in) {
        if (in.token() != Token.OBJECT_START) {
            return true;
        }
        ReplayReader ahead = in.lookAhead();
        for (int i = 0; i < LOOKED_AT && ahead.look() == Token.NAME; i++) {
            boolean isVersion = ahead.lookedAt().equals("formatVersion");
            Token value = ahead.look();
            if (value == Token.OBJECT_START || value == Token.LIST_START) {
                return true;
            }
            if (isVersion) {
                return value != Token.TEXT || begin(in, ahead.lookedAt());
            }
        }
        return true;
    }

    private boolean begin(Decoder in, String version) {
        if (version.equals(current)) {
            return true;
        }
        List<Step> way = new ArrayList<>();
        for (Step step : steps) {
            if (step.from.equals(version) || !way.isEmpty()) {
                way.add(step);
            }
        }
        if (way.isEmpty()) {
            refuse(in);
            return false;
        }
        way.forEach(step -> in.through(step.migration));
        in.through(tokens -> new CurrentVersion(tokens, current));
        return true;
    }

    private void refuse(Decoder in) {
        boolean found = false;
        while (!found) { // what stands before it was looked at, and is plain
            found = in.next() == Token.NAME && in.text().equals("formatVersion");
        }
        in.next();
        in.enter("formatVersion");
        in.report(FindingCode.DOCUMENT_VERSION, arguments(in));
        in.leave();
        for (int depth = 1; depth > 0; ) {
            depth += switch (in.next()) {
                case OBJECT_START, LIST_START -> 1;
                case OBJECT_END, LIST_END -> -1;
                default -> 0;
            };
        }
    }

    private Map<String, Object> arguments(Decoder in) {
        Map<String, Object> arguments = new HashMap<>(in.echo("value", in.text()));
        arguments.put("expected", current);
        return arguments;
    }
}
