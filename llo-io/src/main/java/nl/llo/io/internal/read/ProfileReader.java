package nl.llo.io.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.codec.DocumentReader;
import nl.llo.io.internal.codec.Privacy;
import nl.llo.io.internal.json.Limits;
import nl.llo.io.internal.json.PeekStream;
import nl.llo.io.internal.json.ReplayReader;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.rule.ProfileSurroundings;
import nl.llo.io.internal.wire.ProfilesDocument;
import nl.llo.io.internal.wire.WireFormat;
import nl.llo.model.profile.Profile;

/**
 * Reads files with profiles, in any of their forms: a list, a document around a list, one profile, or one profile on each
 * line. Profiles are handed on one by one; those that are wrong are reported and left out. Memory does not grow with
 * their number.
 */
public final class ProfileReader {

    /** How much of a text is looked at to tell its form. */
    static final int WINDOW = 1 << 16;

    private final DocumentReader documents;
    private final ProfileChecks checks;
    private final Runnable each;
    private final Consumer<Profile> sink;

    /**
     * Makes a reader for any number of files.
     *
     * @param limits what it takes on
     * @param findings where it reports
     * @param surroundings what profiles may name
     * @param each runs before each profile is read
     * @param sink takes each profile that is sound
     */
    public ProfileReader(
            Limits limits,
            FindingCollector findings,
            ProfileSurroundings surroundings,
            Runnable each,
            Consumer<Profile> sink) {
        this.documents = new DocumentReader(limits, findings);
        this.checks = new ProfileChecks(surroundings);
        this.each = each;
        this.sink = sink;
    }

    /**
     * Reads a file.
     *
     * @param in its bytes, to be closed by the caller
     * @param file the name to report under; one that ends in {@code .ndjson} or {@code .jsonl} has a profile on each line
     * @throws UncheckedIOException if the bytes cannot be had
     */
    public void read(InputStream in, String file) {
        try {
            PeekStream bytes = new PeekStream(in, WINDOW);
            if (RecordLines.begin(file, bytes.window())) {
                documents.readLines(bytes, file, Privacy.PERSONAL, checks, this::readProfile);
            } else {
                documents.read(bytes, file, Privacy.PERSONAL, checks, this::readDocument);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean readDocument(Decoder in) {
        if (in.token() == Token.LIST_START) {
            ProfilesDocument.list(this::readProfile).read(in);
        } else if (in.token() == Token.OBJECT_START && isWrapper(in.lookAhead())) {
            if (FormatVersions.ALL.begin(in)) {
                ProfilesDocument.codec(this::readProfile).read(in);
            }
        } else {
            readProfile(in);
        }
        return true;
    }

    /** A profile has a kind too, but never that of a document. */
    private static boolean isWrapper(ReplayReader ahead) {
        if (ahead.look() != Token.NAME) {
            return false;
        }
        if (ProfilesDocument.NAMES.contains(ahead.lookedAt())) {
            return true;
        }
        return ahead.lookedAt().equals("kind")
                && ahead.look() == Token.TEXT
                && ahead.lookedAt().equals(ProfilesDocument.KIND);
    }

    private void readProfile(Decoder in) {
        each.run();
        long errorsBefore = in.countErrors();
        Profile profile = WireFormat.PROFILE.read(in);
        if (profile != null && in.countErrors() == errorsBefore) {
            sink.accept(profile);
        }
    }
}
