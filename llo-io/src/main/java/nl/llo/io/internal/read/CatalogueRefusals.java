package nl.llo.io.internal.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.Severity;
import nl.llo.io.internal.write.AtomicFile;
import nl.llo.io.internal.write.PendingFile;

/**
 * The records of a catalogue file in which something is an error; copies them from the file, into a catalogue of their own. What is
 * wrong outside the records, or ends the reading, has the whole file copied.
 */
public final class CatalogueRefusals {

    private static final Pattern RECORD = Pattern.compile("/([a-z]+)/([0-9]{1,9})(?:/.*)?", Pattern.DOTALL);

    private final Map<String, List<Finding>> byRecord = new TreeMap<>();
    private final List<Finding> elsewhere = new ArrayList<>();

    /** Takes a finding. */
    public void add(Finding finding) {
        if (finding.getSeverity() == Severity.ERROR) {
            Matcher pointer = RECORD.matcher(finding.getLocation().getPointer());
            List<Finding> record = pointer.matches() && !endsReading(finding)
                    ? byRecord.computeIfAbsent(key(pointer.group(1), pointer.group(2)), any -> new ArrayList<>())
                    : elsewhere;
            record.add(finding);
        }
    }

    private static boolean endsReading(Finding finding) {
        return switch (finding.getCode()) {
            case INPUT_ENCODING, INPUT_LIMIT, JSON_SYNTAX, JSON_TRAILING -> true;
            default -> false;
        };
    }

    private static String key(String list, Object index) {
        return list + "/" + index;
    }

    /**
     * Copies what was refused, and puts both files in their place; does nothing when nothing was refused.
     *
     * @param file the file that was read
     * @param rejects where to copy it
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public void write(Path file, Path rejects) {
        if (byRecord.isEmpty() && elsewhere.isEmpty()) {
            return;
        }
        List<List<Finding>> found = new ArrayList<>();
        try (PendingFile copy = PendingFile.begin(rejects);
                InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            if (elsewhere.isEmpty()) {
                CatalogueCopy.copy(in, copy.bytes(), (list, index) -> {
                    List<Finding> record = byRecord.get(key(list, index));
                    if (record != null) {
                        found.add(record);
                    }
                    return record != null;
                });
            } else {
                in.transferTo(copy.bytes());
                found.add(elsewhere);
                found.addAll(byRecord.values());
            }
            AtomicFile.write(rejects.resolveSibling(rejects.getFileName() + ".findings.ndjson"), out -> {
                RefusedFindings lines = new RefusedFindings(out);
                for (List<Finding> record : found) {
                    lines.next();
                    record.forEach(lines::add);
                }
                lines.end();
            });
            copy.commit();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + rejects, e);
        }
    }
}
