package nl.llo.io.internal.rule;

import nl.llo.io.finding.FindingCode;
import nl.llo.io.internal.codec.LocationLog;
import nl.llo.io.internal.wire.CatalogueDocument;

/** No regulation follows itself. That it is not its own successor at once is a constraint of the regulation alone. */
final class SuccessorCycles implements CatalogueRule {

    @Override
    public void check(CatalogueCheck catalogue) {
        References references = new References();
        catalogue.forEachRecord(CatalogueDocument::regulations, (file, regulation) -> {
            LocationLog log = file.log();
            regulation
                    .value()
                    .getSuccessor()
                    .filter(successor -> !successor.equals(regulation.value().getId()))
                    .ifPresent(successor -> references.add(
                            regulation.value().getId(), successor, file, log.child(regulation.node(), "successor")));
        });
        Cycles.report(references, FindingCode.REGULATION_SUCCESSOR_CYCLE, catalogue);
    }
}
