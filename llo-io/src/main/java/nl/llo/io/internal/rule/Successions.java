package nl.llo.io.internal.rule;

import java.util.Map;
import java.util.Optional;
import nl.llo.io.finding.FindingCode;
import nl.llo.model.id.RegulationId;
import nl.llo.model.regulation.Regulation;

/** What a regulation says of the one before or after it, agrees with what that one says of itself. */
final class Successions implements CatalogueRule {

    @Override
    public void check(CatalogueCheck catalogue) {
        RecordIndex records = catalogue.records();
        catalogue.forEachRegulation((file, located) -> {
            Regulation regulation = located.value();
            RegulationId id = regulation.getId();
            Optional<Regulation> successor = other(regulation, regulation.getSuccessor(), records);
            if (successor.isPresent()) {
                Regulation next = successor.get();
                Place place = new Place(catalogue, file, file.log().child(located.node(), "successor"), next.getId());
                compare(regulation, next, place);
                if (!next.getSuccessor().equals(Optional.of(id))) { // otherwise that is a circle
                    place.confirm(id, next.getPredecessor());
                }
            }
            Optional<Regulation> predecessor = other(regulation, regulation.getPredecessor(), records);
            if (predecessor.isPresent()) {
                Regulation before = predecessor.get();
                Place place =
                        new Place(catalogue, file, file.log().child(located.node(), "predecessor"), before.getId());
                boolean isCompared = before.getSuccessor().equals(Optional.of(id)) && records.hasOwn(before.getId());
                if (!isCompared) {
                    compare(before, regulation, place);
                }
                place.confirm(id, before.getSuccessor());
            }
        });
    }

    private static Optional<Regulation> other(Regulation self, Optional<RegulationId> id, RecordIndex records) {
        return id.filter(named -> !named.equals(self.getId())).flatMap(records::findRegulation);
    }

    private static void compare(Regulation before, Regulation after, Place place) {
        Term first = new Term(before.getPeriods());
        Term second = new Term(after.getPeriods());
        boolean endsFirst = first.findStart()
                .filter(start ->
                        second.findEnd().filter(end -> end.isBefore(start)).isPresent())
                .isPresent();
        if (endsFirst) {
            place.report(FindingCode.REGULATION_SUCCESSION_ORDER);
        } else if (first.overlaps(second) && isCertain(first, second)) {
            place.report(FindingCode.REGULATION_SUCCESSION_OVERLAP);
        }
    }

    /** Where no end is known, the start of the successor may be the end. */
    private static boolean isCertain(Term before, Term after) {
        return before.findEnd().isPresent() && after.findStart().isPresent();
    }

    /** The place where a regulation names another one. */
    private record Place(CatalogueCheck catalogue, CatalogueFile file, int node, RegulationId other) {

        void report(FindingCode code) {
            catalogue.report(code, file, node, () -> Map.of("other", other.value()));
        }

        /** Holds what the other one says to what is said here. */
        void confirm(RegulationId self, Optional<RegulationId> said) {
            if (said.isEmpty() && catalogue.records().hasOwn(other)) {
                report(FindingCode.REGULATION_SUCCESSION_ONE_SIDED);
            } else if (said.isPresent() && !said.get().equals(self)) {
                catalogue.report(
                        FindingCode.REGULATION_SUCCESSION_DIFFERS,
                        file,
                        node,
                        () -> Map.of("other", other.value(), "named", said.get().value()));
            }
        }
    }
}
