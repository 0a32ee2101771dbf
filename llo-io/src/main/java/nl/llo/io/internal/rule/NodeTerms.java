package nl.llo.io.internal.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.llo.io.internal.codec.LocationLog;
import nl.llo.model.time.Period;
import org.jspecify.annotations.Nullable;

/** On which days what stands at a place in a file holds: the term of its regulation, and every period around the place. */
final class NodeTerms {

    private final LocationLog log;
    private final Map<Integer, Period> periods;
    private final Map<Integer, Term> regulations = new HashMap<>();

    NodeTerms(CatalogueFile file) {
        this.log = file.log();
        this.periods = file.ids().periods();
        file.document().regulations().forEach(regulation -> {
            if (!regulation.value().getPeriods().isEmpty()) {
                regulations.put(regulation.node(), new Term(regulation.value().getPeriods()));
            }
        });
    }

    /** Gives the term of a place; nothing when it is not dated. */
    @Nullable
    Term find(int place) {
        Term term = null;
        for (int node = place; node > LocationLog.ROOT; node = log.parent(node)) {
            Period period = periods.get(node);
            Term regulation = regulations.get(node);
            if (period != null) {
                term = term == null ? new Term(List.of(period)) : term.within(period);
            } else if (regulation != null) {
                return term == null ? regulation : meet(regulation, term);
            }
        }
        return term;
    }

    /** Periods that stand inside each other leave one stretch, or none. */
    private static Term meet(Term regulation, Term inside) {
        return inside.isEmpty() ? inside : regulation.within(inside.toPeriod());
    }
}
