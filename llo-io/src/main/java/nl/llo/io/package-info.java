/**
 * Imports, validates, converts and exports lifelong-development data.
 *
 * <ul>
 *   <li>{@link nl.llo.io.LloImporter} reads catalogues and profiles and {@link nl.llo.io.LloExporter} writes them;
 *       {@link nl.llo.io.LloPlans}, {@link nl.llo.io.LloLedgers} and {@link nl.llo.io.LloReplays} do both for plans, the events of
 *       ledgers and replays. Each reads from an {@link nl.llo.io.ImportSource} and answers with a
 *       {@link nl.llo.io.finding.ImportReport report}, usually in an {@link nl.llo.io.ImportResult}: what is wrong in the data is
 *       never an exception.
 *   <li>{@link nl.llo.io.LloConverter} makes records of a partner's file, by a {@link nl.llo.io.PartnerMapping}.
 *   <li>{@link nl.llo.io.LloReporter} writes reports, {@link nl.llo.io.LloTables} flat views as CSV, {@link nl.llo.io.LloSchemas}
 *       JSON Schemas.
 *   <li>{@link nl.llo.io.LloCatalogues} and {@link nl.llo.io.LloReferenceData} are what comes with the library.
 *   <li>{@link nl.llo.io.LedgerFile} keeps a ledger in a file, {@link nl.llo.io.LedgerLines} makes a line of one event.
 * </ul>
 *
 * <p>Public. What has {@code standard()} is immutable, thread-safe and changed by {@code withX}, which gives another one.
 */
@NullMarked
package nl.llo.io;

import org.jspecify.annotations.NullMarked;
