package nl.llo.matching.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.llo.model.id.RegulationId;
import org.jspecify.annotations.Nullable;

/**
 * The order in which funds pay: none before those for which it waits; of those that may be next the one with the lowest rank,
 * and of equal ones the one whose budget's id comes first. The order in which they are given means nothing.
 */
final class PayingOrder {

    private static final Comparator<Fund> NEXT = Comparator.comparing(
                    (Fund fund) -> fund.budget().getRank().orElse(Integer.MAX_VALUE))
            .thenComparing(fund -> fund.budget().getId());

    private final Set<RegulationId> used;

    /**
     * Orders funds.
     *
     * @param used regulations that are taken to have been used before
     */
    PayingOrder(Set<RegulationId> used) {
        this.used = used;
    }

    /** Those that can have a place: not those that wait for what is not there, or in a circle. */
    List<Fund> of(List<Fund> funds) {
        List<Fund> left = new ArrayList<>(funds);
        left.sort(NEXT);
        List<Fund> ordered = new ArrayList<>();
        Fund next = next(left, ordered);
        while (next != null) {
            ordered.add(next);
            left.remove(next);
            next = next(left, ordered);
        }
        return ordered;
    }

    private @Nullable Fund next(List<Fund> left, List<Fund> ordered) {
        for (Fund fund : left) {
            if (listAwaited(fund).stream().allMatch(id -> has(ordered, id) && !has(left, id))) {
                return fund;
            }
        }
        return null;
    }

    /** The regulations for which a fund waits. */
    List<RegulationId> listAwaited(Fund fund) {
        return fund.waits().stream().filter(id -> !used.contains(id)).toList();
    }

    private static boolean has(List<Fund> funds, RegulationId id) {
        return funds.stream().anyMatch(fund -> fund.regulation().getId().equals(id));
    }
}
