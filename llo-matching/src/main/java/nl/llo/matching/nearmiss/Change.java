package nl.llo.matching.nearmiss;

import java.util.Optional;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.outcome.ProfileAttribute;
import nl.llo.model.LloStyle;
import nl.llo.model.criterion.Criterion;
import org.immutables.value.Value;

/**
 * One thing that would have to be so (Dutch: <i>verandering</i>). Both sides are criteria over one attribute, so as coarse as
 * the rule that asks.
 */
@Value.Immutable
@LloStyle
public interface Change {
    /** Which attribute. */
    ProfileAttribute getAttribute();

    /** The id of the trait, group, regulation or register; absent for attributes without a key. */
    Optional<String> getKey();

    /** How it lies with what is known. */
    @Value.Redacted
    ChangeKind getKind();

    /** What is so now; absent when it is not known. */
    @Value.Redacted
    Optional<Criterion> getFrom();

    /** What would have to be so: every value that meets this will do. */
    @Value.Redacted
    Criterion getTo();

    /** What would have to be so, in words. */
    @Value.Redacted
    Reason getReason();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableChange.Builder {
        Builder() {}
    }
}
