package nl.llo.model.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.money.Money;
import nl.llo.model.source.SourceReference;
import org.immutables.value.Value;

/** A limit on what a budget gives (Dutch: <i>plafond</i>): an amount, a number of grants, or both. */
@Value.Immutable
@LloStyle
@CapLimits
public interface Cap {
    /** What it limits. */
    CapKind getKind();

    /** Most euros; absent when only the number is limited. */
    Optional<Money> getAmount();

    /** Most grants; absent when only the amount is limited. */
    Optional<@Min(0) Integer> getCount();

    /** Where it is stated; empty when it stands with the budget's own sources. */
    List<@Valid SourceReference> getSources();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableCap.Builder {
        Builder() {}
    }
}
