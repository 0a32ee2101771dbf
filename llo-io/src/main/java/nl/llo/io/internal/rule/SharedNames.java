package nl.llo.io.internal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.llo.io.finding.FindingCode;
import nl.llo.model.area.Area;
import nl.llo.model.id.RegulationId;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * One regulation is one record: no two with one name, one kind and one area run in the same time, unless one follows the other.
 * Regulations whose start is not known are left alone.
 */
final class SharedNames implements CatalogueRule {

    private record Key(String name, Object kind, Optional<Area> area) {}

    /** A period of a regulation; one of the data that the files build on has no place. */
    private record Run(
            Regulation regulation,
            LocalDate from,
            LocalDate until,
            @Nullable CatalogueFile file,
            int node) {

        boolean isOf(Run other) {
            return regulation.getId().equals(other.regulation.getId());
        }

        boolean isNextTo(Run other) {
            return names(other.regulation.getId()) || other.names(regulation.getId());
        }

        private boolean names(RegulationId id) {
            return Optional.of(id).equals(regulation.getPredecessor())
                    || Optional.of(id).equals(regulation.getSuccessor());
        }
    }

    @Override
    public void check(CatalogueCheck catalogue) {
        Map<Key, List<Run>> runs = new LinkedHashMap<>();
        catalogue.base().listRegulations().forEach(regulation -> add(regulation, null, 0, runs));
        catalogue.forEachRegulation((file, located) ->
                add(located.value(), file, file.log().child(file.log().child(located.node(), "name"), "nl"), runs));
        runs.values().forEach(sameName -> check(sameName, catalogue));
    }

    private static void add(Regulation regulation, @Nullable CatalogueFile file, int node, Map<Key, List<Run>> runs) {
        Key key = new Key(regulation.getName().getNl(), regulation.getKind(), regulation.getArea());
        for (Period period : regulation.getPeriods()) {
            period.getFrom()
                    .ifPresent(from -> runs.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(new Run(regulation, from, period.getUntil().orElse(LocalDate.MAX), file, node)));
        }
    }

    /** Goes over periods in order of time, and holds each to the one before it that ends last. */
    private static void check(List<Run> runs, CatalogueCheck catalogue) {
        runs.sort(Comparator.comparing(Run::from));
        Run last = runs.get(0);
        for (Run run : runs) {
            if (!run.isOf(last) && !run.from.isAfter(last.until) && !run.isNextTo(last)) {
                Run placed = run.file == null ? last : run;
                Run other = run.file == null ? run : last;
                if (placed.file != null) {
                    catalogue.report(
                            FindingCode.REGULATION_NAME_SHARED,
                            placed.file,
                            placed.node,
                            () -> Map.of("other", other.regulation.getId().value()));
                }
            }
            last = run.until.isAfter(last.until) ? run : last;
        }
    }
}
