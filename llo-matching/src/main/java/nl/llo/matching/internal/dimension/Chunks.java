package nl.llo.matching.internal.dimension;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.llo.matching.internal.gate.Dimension;

/**
 * As many dimensions of one sort as it takes to give each thing that rules ask about a bit.
 *
 * @param <D> the sort
 */
final class Chunks<D extends MaskDimension & Masked> {

    private final Supplier<D> make;
    private final List<D> made = new ArrayList<>();

    Chunks(Supplier<D> make) {
        this.make = make;
    }

    /** The dimension in which a thing has a bit. */
    D of(String member) {
        for (D chunk : made) {
            if (chunk.hasRoomFor(member)) {
                return chunk;
            }
        }
        D chunk = make.get();
        made.add(chunk);
        return chunk;
    }

    /** The bits of several things, by dimension. */
    Map<MaskDimension, Integer> of(Collection<String> members) {
        Map<MaskDimension, Integer> masks = new LinkedHashMap<>();
        for (String member : members) {
            D chunk = of(member);
            masks.merge(chunk, chunk.bit(member), (one, other) -> one | other);
        }
        return masks;
    }

    List<? extends Dimension<?>> list() {
        return made;
    }
}
