package nl.llo.matching.internal.dimension;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.llo.model.id.Identifier;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.Profile;
import org.jspecify.annotations.Nullable;

/** A set of ids, such as sectors, as far as rules ask about them. */
final class IdDimension extends MaskDimension implements Masked {

    private final Map<String, Integer> bits = new HashMap<>();
    private final Function<Profile, ? extends @Nullable KnownSet<? extends Identifier>> ids;

    /**
     * @param ids null when nothing is known of the set
     */
    IdDimension(Function<Profile, ? extends @Nullable KnownSet<? extends Identifier>> ids) {
        this.ids = ids;
    }

    @Override
    public boolean hasRoomFor(String member) {
        return bits.size() < WIDTH || bits.containsKey(member);
    }

    @Override
    public int bit(String member) {
        return bits.computeIfAbsent(member, any -> 1 << bits.size());
    }

    @Override
    long masks(Profile profile) {
        KnownSet<? extends Identifier> known = ids.apply(profile);
        if (known == null) {
            return 0;
        }
        int in = 0;
        for (Identifier id : known.getIncludes()) {
            in |= find(id);
        }
        int out = 0;
        if (known.isComplete()) {
            out = ~in;
        } else {
            for (Identifier id : known.getExcludes()) {
                out |= find(id);
            }
        }
        return masks(in, out);
    }

    private int find(Identifier id) {
        Integer bit = bits.get(id.value());
        return bit == null ? 0 : bit;
    }
}
