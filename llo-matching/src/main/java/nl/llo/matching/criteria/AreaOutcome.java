package nl.llo.matching.criteria;

import java.util.List;
import java.util.Set;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.UnknownCause;
import nl.llo.model.profile.PlaceKind;
import org.jspecify.annotations.Nullable;

/** How a criterion about places came out. What hangs on where each place lies is worked out together. */
final class AreaOutcome extends LazyOutcome {

    private final AreaNode node;
    private @Nullable CriterionOutcome full;

    AreaOutcome(AreaNode node, ProfileFacts facts) {
        super(node, facts);
        this.node = node;
    }

    private CriterionOutcome full() {
        CriterionOutcome known = full;
        if (known == null) {
            known = node.explainFully(facts);
            full = known;
        }
        return known;
    }

    @Override
    public Set<UnknownCause> getUnknownCauses() {
        return getTruth().isKnown() ? Set.of() : full().getUnknownCauses();
    }

    @Override
    public List<Reason> getRemarks() {
        return full().getRemarks();
    }

    @Override
    public List<MissingFact> getMissingFacts() {
        return getTruth().isKnown() ? List.of() : full().getMissingFacts();
    }

    @Override
    public Set<PlaceKind> getPlaces() {
        return full().getPlaces();
    }

    @Override
    public List<CriterionOutcome> getParts() {
        return List.of();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AreaOutcome that && full().equals(that.full());
    }

    @Override
    public int hashCode() {
        return full().hashCode();
    }
}
