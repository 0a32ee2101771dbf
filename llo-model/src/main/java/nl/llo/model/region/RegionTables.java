package nl.llo.model.region;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say, and what follows from them for municipalities that a table does not list. Tables and
 * municipalities go by their number.
 */
final class RegionTables {

    private final TableDates dates;
    private final Directory<MunicipalityCode, Municipality> municipalities;
    private final Succession succession;
    private final @Nullable RegionCode[][] stated;

    /** Throws {@code IllegalArgumentException} when a row names what does not exist, or places a municipality twice. */
    RegionTables(
            TableDates dates,
            Directory<MunicipalityCode, Municipality> municipalities,
            Succession succession,
            Collection<MunicipalityRegions> rows,
            UnaryOperator<RegionCode> toCbs) {
        this.dates = dates;
        this.municipalities = municipalities;
        this.succession = succession;
        this.stated = new @Nullable RegionCode[dates.size()][municipalities.size()];
        for (MunicipalityRegions row : rows) {
            int municipality = municipalities.requireIndex(row.getMunicipality());
            for (RegionYears spell : row.getRegions()) {
                RegionCode region = toCbs.apply(spell.getRegion());
                for (int year : spell.getYears()) {
                    place(dates.indexOfYear(year), municipality, region);
                }
            }
        }
    }

    private void place(int table, int municipality, RegionCode region) {
        if (stated[table][municipality] != null) {
            throw new IllegalArgumentException(municipalities.get(municipality).getCode() + " is placed twice in "
                    + dates.get(table).getYear());
        }
        stated[table][municipality] = region;
    }

    @Nullable
    RegionCode stated(int table, int municipality) {
        return stated[table][municipality];
    }

    /** Where the area of a municipality that the table does not list lies, if all that it came from or went to agree. */
    @Nullable
    Followed follow(int table, int municipality) {
        Municipality asked = municipalities.get(municipality);
        Relatives relatives =
                asked.getExistence().endsBefore(dates.from(table)) ? Relatives.SUCCESSORS : Relatives.PREDECESSORS;
        NavigableSet<MunicipalityCode> through = new TreeSet<>();
        RegionCode region = agree(table, asked.getCode(), relatives, through);
        return region == null ? null : new Followed(region, relatives, List.copyOf(through));
    }

    private @Nullable RegionCode agree(
            int table, MunicipalityCode code, Relatives relatives, NavigableSet<MunicipalityCode> through) {
        RegionCode agreed = null;
        for (MunicipalityCode relative : succession.direct(code, relatives)) {
            RegionCode region = stated(table, municipalities.requireIndex(relative));
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

    /**
     * An answer that was followed.
     *
     * @param region where all of them lie
     * @param relatives in which direction they were found
     * @param through the listed municipalities that answered
     */
    record Followed(RegionCode region, Relatives relatives, List<MunicipalityCode> through) {}
}
