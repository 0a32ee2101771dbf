package nl.llo.matching.internal.dimension;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.llo.model.id.TraitId;
import nl.llo.model.profile.Course;
import nl.llo.model.profile.Profile;

/** Traits, the tie with the labour market, and whether the course has yet to start. */
final class FlagDimension extends MaskDimension implements Masked {

    /** Not an id that a trait can have. */
    static final String TIE = "labour market tie";
    /** Not an id that a trait can have. */
    static final String COURSE_NOT_STARTED = "course not started";

    private final LocalDate date;
    private final Map<String, Integer> bits = new HashMap<>();
    private int tie;
    private int course;

    FlagDimension(LocalDate date) {
        this.date = date;
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
    long masks(Profile profile) {
        int in = 0;
        int out = 0;
        Map<TraitId, Boolean> traits = profile.getTraits();
        if (!traits.isEmpty()) {
            for (Map.Entry<TraitId, Boolean> trait : traits.entrySet()) {
                Integer bit = bits.get(trait.getKey().value());
                if (bit != null && trait.getValue()) {
                    in |= bit;
                } else if (bit != null) {
                    out |= bit;
                }
            }
        }
        if (tie != 0) {
            Boolean present = profile.getLabourMarketTie().orElse(null);
            in |= present != null && present ? tie : 0;
            out |= present != null && !present ? tie : 0;
        }
        if (course != 0) {
            LocalDate start = profile.getCourse().flatMap(Course::getStart).orElse(null);
            in |= start != null && start.isAfter(date) ? course : 0;
            out |= start != null && !start.isAfter(date) ? course : 0;
        }
        return masks(in, out);
    }
}
