package nl.llo.model.region;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.llo.model.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * In which region, province or municipality something lies on a day, and how that is known.
 *
 * <p>The remark explains the answer without naming the place that was asked about, so that it can stand in a report on a
 * person. {@link #toString} names no place either.
 *
 * @param <C> the kind of code that answers: {@link RegionCode}, {@link ProvinceCode} or {@link MunicipalityCode}
 */
public final class PlaceAnswer<C> {

    private final @Nullable C place;
    private final AnswerBasis basis;
    private final List<MunicipalityCode> through;
    private final List<C> candidates;
    private final Remark remark;

    private PlaceAnswer(
            @Nullable C place, AnswerBasis basis, List<MunicipalityCode> through, List<C> candidates, Remark remark) {
        this.place = place;
        this.basis = basis;
        this.through = List.copyOf(through);
        this.candidates = List.copyOf(candidates);
        this.remark = Objects.requireNonNull(remark, "remark");
    }

    static <C> PlaceAnswer<C> published(C place, Remark remark) {
        return new PlaceAnswer<>(
                Objects.requireNonNull(place, "place"), AnswerBasis.PUBLISHED, List.of(), List.of(), remark);
    }

    static <C> PlaceAnswer<C> held(C place, List<MunicipalityCode> through, Remark remark) {
        return new PlaceAnswer<>(
                Objects.requireNonNull(place, "place"), AnswerBasis.HELD_BETWEEN, through, List.of(), remark);
    }

    static <C> PlaceAnswer<C> unknown(Remark remark) {
        return new PlaceAnswer<>(null, AnswerBasis.UNKNOWN, List.of(), List.of(), remark);
    }

    static <C> PlaceAnswer<C> oneOf(List<C> candidates, Remark remark) {
        return new PlaceAnswer<>(null, AnswerBasis.UNKNOWN, List.of(), candidates, remark);
    }

    /** The place; absent exactly when the basis is {@link AnswerBasis#UNKNOWN}. */
    public Optional<C> getPlace() {
        return Optional.ofNullable(place);
    }

    /** How firmly it stands. */
    public AnswerBasis getBasis() {
        return basis;
    }

    /**
     * The municipalities that gave the answer in place of the one asked about, in code order: those that its area came
     * from or went to. Empty when the answer is its own.
     */
    public List<MunicipalityCode> getThrough() {
        return through;
    }

    /**
     * The places of which it must have been one, when the answer is unknown between two tables that do not agree: that of the
     * one, then that of the other. What is so of both of them is so. Empty when the answer is known, and when nothing
     * is known.
     */
    public List<C> getCandidates() {
        return candidates;
    }

    /** For each candidate the answer that would be right if it was that one. */
    public List<PlaceAnswer<C>> listPossible() {
        return candidates.stream()
                .map(candidate -> held(candidate, List.of(), remark))
                .toList();
    }

    /** Why, for people to read; always there. */
    public LocalizedText getRemark() {
        return remark.text();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlaceAnswer<?> that
                && Objects.equals(place, that.place)
                && basis == that.basis
                && through.equals(that.through)
                && candidates.equals(that.candidates)
                && remark.equals(that.remark);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, basis, through, candidates, remark);
    }

    @Override
    public String toString() {
        return "PlaceAnswer{basis=" + basis + "}";
    }
}
