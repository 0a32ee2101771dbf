package nl.llo.model.replay;

import jakarta.validation.Valid;
import java.util.Optional;
import nl.llo.model.LloStyle;
import nl.llo.model.id.ReplayGroupId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.money.Share;
import nl.llo.model.text.LocalizedText;
import org.immutables.value.Value;

/** People whom a policy or an outcome tells apart (Dutch: <i>groep</i>). */
@Value.Immutable
@LloStyle
public interface ReplayGroup {
    /** Its id. */
    ReplayGroupId getId();

    /** What it is called. */
    @Valid
    LocalizedText getName();

    /** The target group of the catalogue that it stands for; absent when it stands for none. */
    Optional<TargetGroupId> getTargetGroup();

    /**
     * Which part of its people who are refused for want of money ask again whenever money comes later in the round; absent when
     * nobody does. No source tells it, so it always is an assumption.
     */
    Optional<Share> getComingBack();

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableReplayGroup.Builder {
        Builder() {}
    }
}
