package nl.llo.io.internal.read;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.Severity;
import nl.llo.io.internal.json.PeekStream;
import nl.llo.io.internal.write.PendingFile;

/**
 * The records of a file that were refused, by what was found in them; copies them from the file as they stand there. Findings
 * are written as they come, and of a record one bit is kept: memory does not grow with what is wrong.
 */
public final class Refusals implements AutoCloseable {

    private final Path file;
    private final Path rejects;
    private final boolean lines;
    private final boolean list;
    private final PendingFile findingsFile;
    private final Writer text;
    private final RefusedFindings findings;

    /** By the number of the line, or of the record in its list. */
    private final BitSet refused = new BitSet();

    private int current = Integer.MIN_VALUE;

    /** From here on nothing was read. */
    private int restFrom = Integer.MAX_VALUE;

    private int accepted;

    /**
     * Starts before the file is read.
     *
     * @param file the file
     * @param name the name under which it is read
     * @param rejects where to copy what is refused
     */
    public Refusals(Path file, String name, Path rejects) {
        this.file = file;
        this.rejects = rejects;
        try (InputStream forLines = Files.newInputStream(file);
                InputStream forList = new BufferedInputStream(Files.newInputStream(file))) {
            PeekStream beginning = new PeekStream(forLines, ProfileReader.WINDOW);
            this.lines = RecordLines.begin(name, beginning.window());
            this.list = !lines && ListCopy.hasList(forList);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
        this.findingsFile = PendingFile.begin(rejects.resolveSibling(rejects.getFileName() + ".findings.ndjson"));
        this.text = new BufferedWriter(new OutputStreamWriter(findingsFile.bytes(), StandardCharsets.UTF_8));
        this.findings = new RefusedFindings(text);
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
                restFrom = record == RecordPointer.WHOLE ? accepted + refused.cardinality() : record;
            }
            if (record != RecordPointer.WHOLE || !list) {
                if (record != current) {
                    current = record;
                    refused.set(Math.max(record, 0));
                    findings.next();
                }
                findings.add(finding);
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
     * Copies what was refused, and puts both files in their place; does nothing when nothing was refused.
     *
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public void write() {
        if (refused.isEmpty() && restFrom == Integer.MAX_VALUE) {
            return;
        }
        try (PendingFile copy = PendingFile.begin(rejects);
                InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            if (lines) {
                LineCopy.copy(in, refused::get, restFrom, copy.bytes());
            } else if (list) {
                ListCopy.copy(in, refused::get, restFrom, copy.bytes());
            } else {
                in.transferTo(copy.bytes());
            }
            findings.end();
            text.flush();
            copy.commit();
            findingsFile.commit();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + rejects, e);
        }
    }

    @Override
    public void close() {
        findingsFile.close();
    }
}
