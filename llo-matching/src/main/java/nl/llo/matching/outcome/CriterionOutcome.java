package nl.llo.matching.outcome;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.llo.matching.explain.Reason;
import nl.llo.model.LloStyle;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.text.Language;
import org.immutables.value.Value;

/**
 * How one criterion came out, with its parts (Dutch: <i>uitkomst</i>).
 *
 * <p>The parts of {@code all}, {@code any}, {@code not} and {@code atLeast} are theirs, in the order of the catalogue. A
 * group membership that follows from the group's definition has that definition's outcome as its only part. Each part tells
 * its own truth, also where the whole was decided without it.
 */
@Value.Immutable
@LloStyle
public interface CriterionOutcome {
    /** The criterion; absent for who may apply, which no criterion states. */
    Optional<Criterion> getCriterion();

    /** Whether it holds. */
    @Value.Redacted
    Truth getTruth();

    /** Why it is unknown; empty when it is known. */
    @Value.Redacted
    Set<UnknownCause> getUnknownCauses();

    /** What it asks. */
    Reason getReason();

    /** What a reader should know about how it came out. */
    @Value.Redacted
    List<Reason> getRemarks();

    /** The facts that would settle it; empty when it is known, when no fact would, and for a criterion with parts. */
    @Value.Redacted
    List<MissingFact> getMissingFacts();

    /**
     * The places that lie in the area, when it asks for a place; otherwise empty. Empty as well when every place does, as in
     * the whole country.
     */
    @Value.Redacted
    Set<PlaceKind> getPlaces();

    /** The outcomes of its parts. */
    @Value.Redacted
    List<CriterionOutcome> getParts();

    /** Writes rule and outcome for a reader, its parts not included. Not for parsing. */
    default String explain(Language language) {
        String remarks =
                getRemarks().stream().map(remark -> remark.in(language)).collect(Collectors.joining("; "));
        return getReason().in(language)
                + ": "
                + OutcomeWord.of(getTruth()).in(language)
                + (remarks.isEmpty() ? "" : " (" + remarks + ")");
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableCriterionOutcome.Builder {
        Builder() {}
    }
}
