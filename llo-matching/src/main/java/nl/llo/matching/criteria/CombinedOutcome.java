package nl.llo.matching.criteria;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.UnknownCause;
import nl.llo.model.profile.PlaceKind;
import org.jspecify.annotations.Nullable;

/** How a criterion with parts came out. Why it is unknown is told by the parts that are. */
final class CombinedOutcome extends LazyOutcome {

    private final CombinedNode node;
    private @Nullable List<CriterionOutcome> parts;
    private @Nullable Set<UnknownCause> causes;

    CombinedOutcome(CombinedNode node, ProfileFacts facts) {
        super(node, facts);
        this.node = node;
    }

    @Override
    public List<CriterionOutcome> getParts() {
        List<CriterionOutcome> known = parts;
        if (known == null) {
            known = node.explainParts(facts);
            parts = known;
        }
        return known;
    }

    @Override
    public Set<UnknownCause> getUnknownCauses() {
        Set<UnknownCause> known = causes;
        if (known == null) {
            known = getTruth().isKnown() ? Set.of() : causesOfParts();
            causes = known;
        }
        return known;
    }

    private Set<UnknownCause> causesOfParts() {
        Set<UnknownCause> found = EnumSet.noneOf(UnknownCause.class);
        getParts().forEach(part -> found.addAll(part.getUnknownCauses()));
        return Collections.unmodifiableSet(found);
    }

    @Override
    public List<Reason> getRemarks() {
        return List.of();
    }

    @Override
    public List<MissingFact> getMissingFacts() {
        return List.of();
    }

    @Override
    public Set<PlaceKind> getPlaces() {
        return Set.of();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CombinedOutcome that
                && getCriterion().equals(that.getCriterion())
                && getTruth() == that.getTruth()
                && getParts().equals(that.getParts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(getCriterion(), getTruth(), getParts());
    }
}
