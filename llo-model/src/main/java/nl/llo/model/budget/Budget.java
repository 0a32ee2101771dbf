package nl.llo.model.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.llo.model.LloStyle;
import nl.llo.model.id.BudgetId;
import nl.llo.model.id.FacilityId;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * Money for a regulation (Dutch: <i>budget</i>). What a source does not state is absent; an absent total never means that
 * there is no limit.
 */
@Value.Immutable
@LloStyle
@ConsistentBudget
public interface Budget {
    /** Its id, unique over the whole catalogue. */
    BudgetId getId();

    /** Its name. */
    Optional<@Valid LocalizedText> getName();

    /** All of it over all tranches, in euros. */
    Optional<Money> getTotal();

    /** Who pays which part. */
    List<@Valid FunderShare> getFunders();

    /** Its parts over time, in order. */
    List<@Valid Tranche> getTranches();

    /** Its limits; all hold at once. */
    List<@Valid Cap> getCaps();

    /** Parts kept for groups. */
    List<@Valid ReservedShare> getReserved();

    /** In which order requests are granted. */
    Optional<AllocationPolicy> getPolicy();

    /** Which facilities of its regulation it pays (Dutch: <i>voorzieningen</i>); empty when it pays all of them. */
    Set<FacilityId> getFacilities();

    /** What it may be spent on; empty when not stated. */
    Set<CostKind> getCostKinds();

    /**
     * The most that it pays of each cost (Dutch: <i>vergoedingspercentage</i>); the rest comes from others (<i>cofinanciering</i>).
     * Absent when not stated.
     */
    Optional<Share> getMaxShare();

    /**
     * The least that the person bears of each cost, whoever else pays (Dutch: <i>eigen bijdrage</i>). Absent when none is
     * stated.
     */
    Optional<Share> getOwnShare();

    /**
     * Its place in the order in which budgets pay (Dutch: <i>volgorde</i>, <i>voorliggend</i>): one with a lower number pays
     * first. Absent when not stated; such a budget pays after those with a number.
     */
    Optional<@Min(0) Integer> getRank();

    /** True when the money comes every year (structureel), false when it comes once (incidenteel). */
    Optional<Boolean> getStructural();

    /** What is recorded of its use, in order of day. */
    List<@Valid RecordedUse> getUses();

    /** Remark for readers. */
    Optional<@Valid LocalizedText> getNote();

    /** Where it is described. */
    @NotEmpty
    List<@Valid SourceReference> getSources();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableBudget.Builder {
        Builder() {}
    }
}
