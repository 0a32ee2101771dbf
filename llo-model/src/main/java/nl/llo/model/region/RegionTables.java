package nl.llo.model.region;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the tables say, and what follows from them for municipalities that a table does not list. */
final class RegionTables {

    private final TableDates dates;
    private final Map<MunicipalityCode, Municipality> municipalities;
    private final Succession succession;
    private final List<Map<MunicipalityCode, RegionCode>> stated;

    /** Throws {@code IllegalArgumentException} when a row names what does not exist, or places a municipality twice. */
    RegionTables(
            TableDates dates,
            Map<MunicipalityCode, Municipality> municipalities,
            Succession succession,
            Collection<MunicipalityRegions> rows,
            UnaryOperator<RegionCode> toCbs) {
        this.dates = dates;
        this.municipalities = municipalities;
        this.succession = succession;
        this.stated = Rows.perTable(dates.size());
        for (MunicipalityRegions row : rows) {
            Rows.requireKnown(municipalities.keySet(), row.getMunicipality());
            for (RegionYears spell : row.getRegions()) {
                RegionCode region = toCbs.apply(spell.getRegion());
                for (int year : spell.getYears()) {
                    if (stated.get(dates.indexOfYear(year)).put(row.getMunicipality(), region) != null) {
                        throw new IllegalArgumentException(row.getMunicipality() + " is placed twice in " + year);
                    }
                }
            }
        }
    }

    @Nullable
    RegionCode stated(int table, MunicipalityCode code) {
        return stated.get(table).get(code);
    }

    /** Where the area of a municipality that the table does not list lies, if all that it came from or went to agree. */
    @Nullable
    Followed follow(int table, Municipality municipality) {
        Relatives relatives = municipality.getExistence().endsBefore(dates.from(table))
                ? Relatives.SUCCESSORS
                : Relatives.PREDECESSORS;
        NavigableSet<MunicipalityCode> through = new TreeSet<>();
        RegionCode region = agree(table, municipality.getCode(), relatives, through);
        return region == null ? null : new Followed(region, relatives, List.copyOf(through));
    }

    private @Nullable RegionCode agree(
            int table, MunicipalityCode code, Relatives relatives, NavigableSet<MunicipalityCode> through) {
        RegionCode agreed = null;
        for (MunicipalityCode relative : succession.direct(code, relatives)) {
            RegionCode region = stated(table, relative);
            if (region == null) {
                region = agree(table, relative, relatives, through);
            } else {
                through.add(relative);
            }
            if (region == null || (agreed != null && !agreed.equals(region))) {
                return null;
            }
            agreed = region;
        }
        return agreed;
    }

    Collection<Municipality> municipalities() {
        return municipalities.values();
    }

    /**
     * @param region where all of them lie
     * @param relatives in which direction they were found
     * @param through the listed municipalities that answered
     */
    record Followed(RegionCode region, Relatives relatives, List<MunicipalityCode> through) {}
}
