package nl.llo.matching.internal.vary;

import java.util.function.UnaryOperator;
import nl.llo.matching.nearmiss.ChangeKind;
import nl.llo.model.profile.Profile;

/** Values that the criteria do not tell apart, none of which is known to be so now. */
public final class Cell {

    private final ChangeKind kind;
    private final UnaryOperator<Profile> edit;

    Cell(ChangeKind kind, UnaryOperator<Profile> edit) {
        this.kind = kind;
        this.edit = edit;
    }

    /** How the values lie with what is known. */
    public ChangeKind getKind() {
        return kind;
    }

    /** The profile with one of the values in place of what it says of the attribute. */
    public Profile applyTo(Profile profile) {
        return edit.apply(profile);
    }
}
