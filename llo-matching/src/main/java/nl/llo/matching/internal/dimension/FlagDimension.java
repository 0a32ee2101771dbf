package nl.llo.matching.internal.dimension;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.model.id.TraitId;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.ProfileCodes;

/** Traits, the tie with the labour market, and whether the course has yet to start. */
final class FlagDimension extends MaskDimension implements Masked {

    /** Not an id that a trait can have. */
    static final String TIE = "labour market tie";
    /** Not an id that a trait can have. */
    static final String COURSE_NOT_STARTED = "course not started";

    private final long day;
    private final Map<String, Integer> bits = new HashMap<>();
    private int tie;
    private int course;

    FlagDimension(LocalDate date) {
        this.day = ProfileCodes.of(date);
    }

    @Override
    public boolean hasRoomFor(String member) {
        return bits.size() < WIDTH || bits.containsKey(member);
    }

    @Override
    public int bit(String member) {
        int bit = bits.computeIfAbsent(member, any -> 1 << bits.size());
        if (member.equals(TIE)) {
            tie = bit;
        } else if (member.equals(COURSE_NOT_STARTED)) {
            course = bit;
        }
        return bit;
    }

    @Override
    public Standing find(ProfileCodes codes) {
        long masks = 0;
        KnownSet<TraitId> traits = codes.getTraits();
        if (traits != null) {
            masks = masks(find(traits.getIncludes()), find(traits.getExcludes()));
        }
        if (tie != 0 && codes.getLabourMarketTie() != ProfileCodes.UNKNOWN) {
            masks |= flag(tie, codes.getLabourMarketTie() == 1);
        }
        if (course != 0 && codes.getCourseStart() != ProfileCodes.UNKNOWN) {
            masks |= flag(course, codes.getCourseStart() > day);
        }
        return find(masks);
    }

    private int find(SortedSet<TraitId> traits) {
        int found = 0;
        for (TraitId trait : traits) {
            Integer bit = bits.get(trait.value());
            found |= bit == null ? 0 : bit;
        }
        return found;
    }

    private static long flag(int bit, boolean holds) {
        return holds ? masks(bit, 0) : masks(0, bit);
    }
}
