package nl.llo.io.internal.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.finding.Location;
import nl.llo.io.internal.json.Lines;
import org.jspecify.annotations.Nullable;

/**
 * The lines that findings are about, from files with a catalogue. A file that does not say so at its beginning gives nothing:
 * it could be about persons.
 */
final class Excerpts {

    private static final int HEAD = 1 << 12;
    private static final Pattern KIND = Pattern.compile("\"kind\"\\s*:\\s*\"catalogue\"");
    private static final int BEFORE = 60;
    private static final int AFTER = 100;
    /** Longer lines are no text that people look at. */
    private static final int LONGEST_LINE = 1 << 20;

    /** A part of a line: the value at a place, or what begins there, with what stands around it. */
    record Excerpt(String before, String value, String after) {}

    private final Map<Location, Excerpt> excerpts = new HashMap<>();

    /** Takes the lines that a report is about from files. */
    static Excerpts of(ImportReport report, List<Path> files) {
        Excerpts excerpts = new Excerpts();
        for (Path file : files) {
            try {
                excerpts.read(file, report);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        }
        return excerpts;
    }

    @Nullable
    Excerpt at(Location location) {
        return excerpts.get(location);
    }

    private void read(Path file, ImportReport report) throws IOException {
        Map<Integer, Set<Integer>> places = new HashMap<>();
        for (Finding finding : report.listFindings()) {
            Location location = finding.getLocation();
            if (location.getFile().equals(file.toString()) && location.getLine() > 0) {
                places.computeIfAbsent(location.getLine(), line -> new TreeSet<>())
                        .add(location.getColumn());
            }
        }
        if (!places.isEmpty() && isCatalogue(file)) {
            Map<Integer, Map<Integer, Excerpt>> found = read(file, places);
            for (Finding finding : report.listFindings()) {
                Location location = finding.getLocation();
                Excerpt excerpt =
                        found.getOrDefault(location.getLine(), Map.of()).get(location.getColumn());
                if (excerpt != null && location.getFile().equals(file.toString())) {
                    excerpts.put(location, excerpt);
                }
            }
        }
    }

    private static boolean isCatalogue(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return KIND.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8))
                    .find();
        }
    }

    private static Map<Integer, Map<Integer, Excerpt>> read(Path file, Map<Integer, Set<Integer>> places)
            throws IOException {
        Map<Integer, Map<Integer, Excerpt>> found = new HashMap<>();
        try (var in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            Lines lines = new Lines(in, LONGEST_LINE);
            while (lines.next()) {
                Set<Integer> columns = places.getOrDefault(lines.number(), Set.of());
                for (int column : columns) {
                    if (!lines.isTooLong() && column <= lines.line().length()) {
                        found.computeIfAbsent(lines.number(), line -> new HashMap<>())
                                .put(column, cut(lines.line().toString(), column - 1));
                    }
                }
            }
        }
        return found;
    }

    private static Excerpt cut(String line, int at) {
        int from = Math.max(0, at - BEFORE);
        int to = Math.min(line.length(), at + AFTER);
        int end = Math.min(to, endOfToken(line, at));
        return new Excerpt(
                ((from > 0 ? "…" : "") + line.substring(from, at)).stripLeading(),
                line.substring(at, end),
                line.substring(end, to).stripTrailing() + (to < line.length() ? "…" : ""));
    }

    /** A text goes on to its closing quote, a number or word while there are letters and digits. */
    private static int endOfToken(String line, int at) {
        int end = at + 1;
        if (line.charAt(at) == '"') {
            while (end < line.length() && line.charAt(end) != '"') {
                end += line.charAt(end) == '\\' ? 2 : 1;
            }
            return Math.min(line.length(), end + 1);
        }
        boolean isWord = isPartOfWord(line.charAt(at));
        while (isWord && end < line.length() && isPartOfWord(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '+';
    }
}
