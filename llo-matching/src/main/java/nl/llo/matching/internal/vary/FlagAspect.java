package nl.llo.matching.internal.vary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.llo.matching.nearmiss.ChangeKind;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.profile.Profile;

/** Something that is so or is not: one of some statuses, of some benefits, a group that a professional establishes. */
final class FlagAspect implements Aspect {

    private final MissingFact fact;
    private final Criterion holds;
    private final Truth truth;
    private final Map<Cell, Boolean> cells = new LinkedHashMap<>();

    /**
     * @param fact what one would ask for
     * @param holds what is so when it is so
     * @param truth whether it is so now
     * @param isFixed whether nobody can change it at will
     * @param yes makes it so
     * @param no makes it not so
     */
    FlagAspect(
            MissingFact fact,
            Criterion holds,
            Truth truth,
            boolean isFixed,
            UnaryOperator<Profile> yes,
            UnaryOperator<Profile> no) {
        this.fact = fact;
        this.holds = holds;
        this.truth = truth;
        ChangeKind change = isFixed ? ChangeKind.FIXED : ChangeKind.CHANGEABLE;
        ChangeKind kind = truth.isKnown() ? change : ChangeKind.TO_LEARN;
        if (truth != Truth.TRUE) {
            cells.put(new Cell(kind, yes), true);
        }
        if (truth != Truth.FALSE) {
            cells.put(new Cell(kind, no), false);
        }
    }

    @Override
    public MissingFact getFact() {
        return fact;
    }

    @Override
    public List<Cell> getCells() {
        return List.copyOf(cells.keySet());
    }

    @Override
    public Optional<Criterion> getNow() {
        return truth.isKnown() ? Optional.of(signed(truth == Truth.TRUE)) : Optional.empty();
    }

    @Override
    public Criterion describe(List<Cell> some) {
        List<Criterion> parts = some.stream()
                .map(cell -> signed(Objects.requireNonNull(cells.get(cell))))
                .toList();
        return parts.size() == 1 ? parts.get(0) : Criterion.any(parts.toArray(Criterion[]::new));
    }

    private Criterion signed(boolean isSo) {
        return isSo ? holds : Criterion.not(holds);
    }
}
