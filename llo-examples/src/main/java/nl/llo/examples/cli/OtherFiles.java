package nl.llo.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.llo.io.ImportMonitor;
import nl.llo.io.ImportResult;
import nl.llo.io.LloConverter;
import nl.llo.io.LloPlans;
import nl.llo.io.LloReplays;
import nl.llo.io.finding.ImportReport;
import nl.llo.model.replay.ReplayScenario;

/** Validates files of other kinds than catalogues and profiles. */
final class OtherFiles {

    private final ImportMonitor monitor;
    private final List<Input> policies = new ArrayList<>();
    private final List<ValidatedFiles> all = new ArrayList<>();
    private Optional<ReplayScenario> scenario = Optional.empty();
    private int scenarios;

    OtherFiles(ImportMonitor monitor) {
        this.monitor = monitor;
    }

    /** Validates a file; policies wait for their scenario. */
    void add(DocumentKind kind, Input input) {
        switch (kind) {
            case LEDGER -> add(input, LedgerInput.validate(input, monitor));
            case PLAN -> add(input, LloPlans.standard().read(input.source()).getReport());
            case MAPPING ->
                add(
                        input,
                        LloConverter.standard()
                                .withMonitor(monitor)
                                .readMapping(input.source())
                                .getReport());
            case SCENARIO -> {
                ImportResult<ReplayScenario> read = LloReplays.standard().readScenario(input.source());
                scenarios++;
                scenario = read.findValue();
                add(input, read.getReport());
            }
            case POLICIES -> policies.add(input);
            case CATALOGUE, PROFILES -> throw new IllegalArgumentException(kind.word());
        }
    }

    private void add(Input input, ImportReport report) {
        all.add(new ValidatedFiles(input.name(), report));
    }

    /**
     * Validates policies by the one scenario that stands beside them, and gives all that was validated.
     *
     * @throws UnusableException when there is not one scenario, or one that cannot be used
     */
    List<ValidatedFiles> finish() {
        if (!policies.isEmpty() && scenarios != 1) {
            throw UnusableException.of("policiesNeedScenario");
        }
        scenario.ifPresent(round -> policies.forEach(input -> add(
                input, LloReplays.standard().readPolicies(input.source(), round).getReport())));
        return all;
    }
}
