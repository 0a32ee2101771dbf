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
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.Severity;
import nl.llo.io.internal.json.CanonicalWriter;
import nl.llo.io.internal.json.PeekStream;
import nl.llo.io.internal.report.ReportDocument;
import nl.llo.io.internal.write.AtomicFile;

/** The records of a file that were refused, by what was found in them; copies them from the file as they stand there. */
public final class Refusals {

    private final Path file;
    private final boolean lines;
    private final boolean list;
    /** By the number of the line, or of the record in its list. */
    private final Map<Integer, List<Finding>> byRecord = new TreeMap<>();

    /** From here on nothing was read. */
    private int restFrom = Integer.MAX_VALUE;

    private int accepted;

    /**
     * Starts before the file is read.
     *
     * @param file the file
     */
    public Refusals(Path file) {
        this.file = file;
        try (InputStream forLines = Files.newInputStream(file);
                InputStream forList = new BufferedInputStream(Files.newInputStream(file))) {
            PeekStream beginning = new PeekStream(forLines, ProfileReader.WINDOW);
            this.lines = RecordLines.begin(file.toString(), beginning.window());
            this.list = !lines && ListCopy.hasList(forList);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Hears that a record was sound. */
    public void accepted() {
        accepted++;
    }

    /** Takes a finding. */
    public void add(Finding finding) {
        if (finding.getSeverity() == Severity.ERROR) {
            int record = lines ? finding.getLocation().getLine() : RecordPointer.record(finding.getLocation());
            if (endsReading(finding)) {
                restFrom = record == RecordPointer.WHOLE ? accepted + byRecord.size() : record;
            }
            if (record != RecordPointer.WHOLE || !list) {
                byRecord.computeIfAbsent(record, any -> new ArrayList<>()).add(finding);
            }
        }
    }

    private boolean endsReading(Finding finding) {
        return switch (finding.getCode()) {
            case INPUT_ENCODING -> true;
            case INPUT_LIMIT, JSON_SYNTAX, JSON_TRAILING -> !lines;
            default -> false;
        };
    }

    /**
     * Copies what was refused, and writes what was found beside it; does nothing when nothing was refused.
     *
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public void write(Path rejects) {
        if (byRecord.isEmpty() && restFrom == Integer.MAX_VALUE) {
            return;
        }
        AtomicFile.writeBytes(rejects, out -> {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                if (lines) {
                    LineCopy.copy(in, byRecord.keySet(), restFrom, out);
                } else if (list) {
                    ListCopy.copy(in, byRecord::containsKey, restFrom, out);
                } else {
                    in.transferTo(out);
                }
            }
        });
        AtomicFile.write(rejects.resolveSibling(rejects.getFileName() + ".findings.ndjson"), this::writeFindings);
    }

    private void writeFindings(Appendable out) {
        CanonicalWriter json = CanonicalWriter.compact(out);
        int number = 0;
        for (List<Finding> findings : byRecord.values()) {
            number++;
            json.startObject();
            json.name("record");
            json.number(number);
            json.name("findings");
            json.startList();
            findings.forEach(finding -> ReportDocument.FINDING.write(finding, json));
            json.endList();
            json.endObject();
            json.endLine();
        }
    }
}
