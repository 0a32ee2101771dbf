package nl.llo.matching.internal.dimension;

import java.util.HashMap;
import java.util.Map;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.matching.internal.group.GroupNesting;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.ProfileCodes;

/** What a professional has established about groups. Who belongs to a group belongs to every broader one. */
final class GroupDimension extends MaskDimension implements Masked {

    private final GroupNesting nesting;
    private final Map<TargetGroupId, Integer> bits = new HashMap<>();
    /** By group, the groups asked about to which its members belong. */
    private final Map<TargetGroupId, Integer> broader = new HashMap<>();

    GroupDimension(GroupNesting nesting) {
        this.nesting = nesting;
    }

    @Override
    public boolean hasRoomFor(String member) {
        return bits.size() < WIDTH || bits.containsKey(TargetGroupId.of(member));
    }

    @Override
    public int bit(String member) {
        TargetGroupId group = TargetGroupId.of(member);
        Integer known = bits.get(group);
        if (known != null) {
            return known;
        }
        int bit = 1 << bits.size();
        bits.put(group, bit);
        for (TargetGroupId narrower : nesting.listWithin(group)) {
            broader.merge(narrower, bit, (one, other) -> one | other);
        }
        return bit;
    }

    @Override
    public Standing find(ProfileCodes codes) {
        KnownSet<TargetGroupId> known = codes.getGroups();
        return find(known == null ? 0 : masks(known));
    }

    private long masks(KnownSet<TargetGroupId> known) {
        int in = 0;
        for (TargetGroupId group : known.getIncludes()) {
            in |= broader.getOrDefault(group, 0);
        }
        int out = 0;
        if (known.isComplete()) {
            out = -1;
        } else {
            for (TargetGroupId group : known.getExcludes()) {
                out |= bits.getOrDefault(group, 0);
            }
        }
        return masks(in, out & ~in);
    }
}
