package nl.llo.matching.internal.dimension;

import java.util.HashMap;
import java.util.Map;
import nl.llo.matching.internal.gate.Dimension;
import nl.llo.matching.internal.gate.Literal;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.matching.internal.normal.Codes;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.id.SectorId;
import nl.llo.model.profile.ProfileCodes;

/** The sector to which the wanted course leads. Sectors that no rule names stand alike. */
final class CourseSectorDimension extends Dimension<String> {

    /** Stand for a sector that is not known, and for one that no rule names; neither is the id of a sector. */
    private static final String UNKNOWN = "?";

    private static final String OTHER = "-";

    private final Map<String, String> named = new HashMap<>();
    private final Remembered<String> standings = new Remembered<>(1 << 8);

    Literal in(Codes sectors) {
        sectors.listed().forEach(sector -> named.put(sector, sector));
        return literal(
                sectors,
                sector -> sector.equals(UNKNOWN)
                        ? Truth.UNKNOWN
                        : Truth.of(sectors.listed().contains(sector) != sectors.allOthers()));
    }

    @Override
    public Standing find(ProfileCodes codes) {
        SectorId sector = codes.getCourseSector();
        String name = sector == null ? UNKNOWN : named.getOrDefault(sector.value(), OTHER);
        Standing known = standings.find(name);
        return known == null ? standings.keep(name, stand(name)) : known;
    }
}
