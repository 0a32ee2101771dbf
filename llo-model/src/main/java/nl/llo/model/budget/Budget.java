package nl.llo.model.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.llo.model.LloStyle;
import nl.llo.model.id.BudgetId;
import nl.llo.model.money.Money;
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

    /** What it may be spent on; empty when not stated. */
    Set<CostKind> getCostKinds();

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
