package nl.llo.io.internal.codec;

import java.util.Collection;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.json.Position;
import nl.llo.io.internal.json.ReplayReader;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.json.TokenReader;
import nl.llo.io.internal.json.UnreadableException;
import nl.llo.io.internal.json.Word;
import nl.llo.io.internal.json.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where codecs read from and report to. Knows the place of every value, and whether the data is about persons: then no
 * report repeats anything of it.
 */
public final class Decoder {

    private TokenReader in;
    private final LocationLog log;
    private final Privacy privacy;
    private final FindingCollector findings;
    private final ReadListener listener;
    private final Recent recent = new Recent();
    /** How often there was something to report, or an id that is to be heard of each time. */
    private long occasions;

    private int node = LocationLog.ROOT;

    /**
     * Starts reading.
     *
     * @param in the tokens
     * @param file the name under which the text is read
     * @param privacy whether reports may repeat what was read
     * @param findings where to report
     * @param listener who wants to hear of what is read
     */
    public Decoder(TokenReader in, String file, Privacy privacy, FindingCollector findings, ReadListener listener) {
        this.in = in;
        this.log = new LocationLog(file);
        this.privacy = privacy;
        this.findings = findings;
        this.listener = listener;
    }

    /** Goes to the next token, and gives it. */
    public Token next() {
        return in.next();
    }

    /** Gives the current token. */
    public Token token() {
        return in.current();
    }

    /** Gives the text of the current token. */
    public String text() {
        return in.text();
    }

    /** Gives the characters of the current token; they are lost with the next. */
    public CharSequence characters() {
        return in.characters();
    }

    /** Gives the index of the text of the current token among words, or {@link Words#NONE}. */
    public int find(Words words) {
        return in.find(words);
    }

    /** Gives the same, and looks first whether it is the word that is expected. */
    int find(Words words, int expected) {
        return in.find(words, expected);
    }

    /** Tells if the current token begins a short list or object, which can be {@linkplain #recall recalled} as a whole. */
    boolean beginsShort() {
        return in.isShort();
    }

    /**
     * Gives what is made of a text, a number, or a short list or object: what was made of the same before, if nothing was found in it
     * and it is still known.
     */
    @SuppressWarnings("unchecked") // what this made is a T
    <T> @Nullable T recall(Recurring<T> maker) {
        int hash = Recent.hash(maker, in);
        Object known = recent.find(hash, maker, in);
        if (known != null) {
            in.toEnd();
            return (T) known;
        }
        Word word = recent.meet(hash, in);
        long before = occasions;
        T value = maker.make(this);
        if (word != null && value != null && occasions == before) {
            recent.keep(hash, maker, word, value);
        }
        return value;
    }

    /** Gives what is known of the places of all values read so far. */
    public LocationLog log() {
        return log;
    }

    /** Gives the node of the value being read. */
    public int node() {
        return node;
    }

    /** Goes on with the tokens of another text of the same file. */
    public void restart(TokenReader tokens) {
        in = tokens;
        log.truncate(LocationLog.ROOT + 1);
        node = LocationLog.ROOT;
    }

    /** Lets the tokens after the current one be looked at before they are read. */
    public ReplayReader lookAhead() {
        ReplayReader replay = new ReplayReader(in);
        in = replay;
        return replay;
    }

    /** Has the tokens from the current one on be seen as others. */
    public void through(UnaryOperator<TokenReader> view) {
        in = view.apply(in);
    }

    /** Says that the current token begins the whole document. */
    public void enterDocument() {
        log.place(LocationLog.ROOT, in.position());
    }

    /** Says that the current token begins the value of a property which the format names. */
    public void enter(String name) {
        node = log.add(node, name, -1, in.position());
    }

    /** Says that the current token begins an item of a list. */
    public void enter(int index) {
        node = log.add(node, null, index, in.position());
    }

    /** Says that the current token begins the value of a property whose name the author chose. */
    public void enterKey(String name) {
        node = log.add(node, mayTell(name) ? name : null, -1, in.position());
    }

    /** Says that the value was read. */
    public void leave() {
        node = log.parent(node);
    }

    /** Says that a record was read, and that its places need not be known any longer. */
    void leaveRecord() {
        int record = node;
        leave();
        log.truncate(record);
    }

    /** Reports something about the current token. */
    public void report(FindingCode code, Map<String, ?> arguments) {
        report(code, node, in.position(), arguments);
    }

    /** Reports something about the object or list being read, placed at its beginning. */
    public void reportWhole(FindingCode code, Map<String, ?> arguments) {
        report(code, node, log.position(node), arguments);
    }

    /** Reports something about a value read before. */
    public void reportAt(FindingCode code, int at, Map<String, ?> arguments) {
        report(code, at, log.position(at), arguments);
    }

    /** Reports something about the name of a property, which is the current token. */
    public void reportName(FindingCode code, String name, Map<String, ?> arguments) {
        enterKey(name);
        report(code, node, in.position(), arguments);
        leave();
    }

    /** Reports something about the very beginning of the text. */
    void reportBeginning(FindingCode code) {
        report(code, LocationLog.ROOT, Position.of(1, 1), Map.of());
    }

    /** Reports that the text cannot be read any further. */
    void report(UnreadableException e) {
        report(e.code(), node, e.position(), e.arguments());
    }

    private void report(FindingCode code, int at, long position, Map<String, ?> arguments) {
        occasions++;
        if (findings.count(code)) {
            findings.keep(Finding.of(code, log.location(at, position), arguments));
        }
    }

    /** Counts the errors reported so far. */
    public long countErrors() {
        return findings.countErrors();
    }

    /** Tells that an id was read at the current place. */
    public void hear(IdKind kind, String id, boolean definition) {
        occasions += listener.heard(kind, id, definition, this) ? 0 : 1;
    }

    /** Tells that a value was built at the current place. */
    void built(Object value, boolean unwrapped) {
        listener.built(value, unwrapped, this);
    }

    /** Tells if the data is about persons. */
    public boolean isPersonal() {
        return privacy == Privacy.PERSONAL;
    }

    /** Gives a text as an argument for a report; nothing when it may not be repeated. */
    public Map<String, Object> echo(String name, String text) {
        return isPersonal() ? Map.of() : Map.of(name, Echo.of(text));
    }

    /** Reports that a text is none of the words that may stand there. */
    public void refuseChoice(String text, Collection<String> allowed) {
        report(FindingCode.VALUE_CHOICE, Refusals.choice(this, text, allowed));
    }

    /** Tells if a report may name a property whose name the author chose. */
    boolean mayTell(String name) {
        return !isPersonal() && Echo.isSafe(name);
    }

    /**
     * Checks that the current token is the one that a value must begin with. If not, says so and skips the value.
     *
     * @param expected the token
     * @param described what to call it in the report
     * @return whether it is
     */
    public boolean expect(Token expected, Phrase described) {
        if (in.current() == expected) {
            return true;
        }
        refuseType(described);
        return false;
    }

    /** Reports that the current token begins a value of a wrong type, and skips the value. */
    public void refuseType(Phrase expected) {
        if (in.current() == Token.NULL) {
            report(FindingCode.VALUE_NULL, Map.of());
        } else {
            report(FindingCode.VALUE_TYPE, Refusals.type(this, expected));
        }
        skip();
    }

    /** Reads over a value that is not used. Still reports keys that stand twice in one object. */
    public void skip() {
        Skipped.skip(this);
    }
}
