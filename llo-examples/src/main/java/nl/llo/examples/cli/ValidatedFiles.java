package nl.llo.examples.cli;

import nl.llo.io.finding.ImportReport;

/**
 * What was read together, and what was found in it.
 *
 * @param files the names of the files
 * @param report what was found
 */
record ValidatedFiles(String files, ImportReport report) {}
