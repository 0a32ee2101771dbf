package nl.llo.matching.internal.dimension;

import java.util.HashMap;
import java.util.Map;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.matching.internal.normal.SetAttribute;
import nl.llo.model.id.Identifier;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.ProfileCodes;
import org.jspecify.annotations.Nullable;

/** A set of ids, such as sectors, as far as rules ask about them. */
final class IdDimension extends MaskDimension implements Masked {

    private final Map<String, Integer> bits = new HashMap<>();
    private final SetAttribute attribute;

    IdDimension(SetAttribute attribute) {
        this.attribute = attribute;
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
    public Standing find(ProfileCodes codes) {
        KnownSet<? extends Identifier> known = ids(codes);
        return find(known == null ? 0 : masks(known));
    }

    private @Nullable KnownSet<? extends Identifier> ids(ProfileCodes codes) {
        return switch (attribute) {
            case SECTOR -> codes.getSectors();
            case OCCUPATION -> codes.getOccupations();
            case USED -> codes.getUsed();
            case COURSE_REGISTER -> codes.getCourseRegisters();
            case STATUS, BENEFIT -> throw new IllegalStateException(attribute + " has no ids");
        };
    }

    private long masks(KnownSet<? extends Identifier> known) {
        int in = 0;
        if (!known.getIncludes().isEmpty()) {
            for (Identifier id : known.getIncludes()) {
                in |= find(id);
            }
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
