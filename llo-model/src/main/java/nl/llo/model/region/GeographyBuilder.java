package nl.llo.model.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.llo.model.time.Period;

/**
 * Collects what a {@link Geography} holds. Not thread-safe.
 *
 * <p>Parts may be added in any order; {@link #build} checks how they refer to each other.
 */
public final class GeographyBuilder {

    final List<YearTable> regionTables = new ArrayList<>();
    final List<MunicipalityRegions> memberships = new ArrayList<>();
    final List<YearTable> postcodeTables = new ArrayList<>();
    final List<MunicipalityPostcodes> postcodes = new ArrayList<>();
    final List<MunicipalityBorders> borders = new ArrayList<>();
    Period provincePeriod = Period.builder().build();
    private final List<Province> provinceRecords = new ArrayList<>();
    private final List<LabourMarketRegion> regionRecords = new ArrayList<>();
    private final List<Municipality> municipalityRecords = new ArrayList<>();

    GeographyBuilder() {}

    /** Adds provinces. */
    public GeographyBuilder addProvinces(Collection<? extends Province> records) {
        provinceRecords.addAll(records);
        return this;
    }

    /** Adds labour market regions. */
    public GeographyBuilder addRegions(Collection<? extends LabourMarketRegion> records) {
        regionRecords.addAll(records);
        return this;
    }

    /** Adds municipalities. */
    public GeographyBuilder addMunicipalities(Collection<? extends Municipality> records) {
        municipalityRecords.addAll(records);
        return this;
    }

    /** Adds headings of tables that place municipalities in regions. */
    public GeographyBuilder addRegionTables(Collection<? extends YearTable> tables) {
        regionTables.addAll(tables);
        return this;
    }

    /** Adds rows of tables that place municipalities in regions. */
    public GeographyBuilder addMemberships(Collection<? extends MunicipalityRegions> rows) {
        memberships.addAll(rows);
        return this;
    }

    /** Adds headings of tables that place postcodes in municipalities. */
    public GeographyBuilder addPostcodeTables(Collection<? extends YearTable> tables) {
        postcodeTables.addAll(tables);
        return this;
    }

    /** Adds rows of tables that place postcodes in municipalities. */
    public GeographyBuilder addPostcodes(Collection<? extends MunicipalityPostcodes> rows) {
        postcodes.addAll(rows);
        return this;
    }

    /** Adds borders between municipalities. */
    public GeographyBuilder addBorders(Collection<? extends MunicipalityBorders> rows) {
        borders.addAll(rows);
        return this;
    }

    /**
     * Says for which days the provinces of the municipalities are published; without bounds unless said. On other days
     * they are taken to be the same, and the answer says so.
     */
    public GeographyBuilder provincePeriod(Period period) {
        provincePeriod = period;
        return this;
    }

    /**
     * Makes the geography.
     *
     * @throws IllegalArgumentException if two records have one code, a record refers to what is not there, tables of one
     *     kind overlap, a table places something twice, or municipalities succeed each other in a circle
     */
    public Geography build() {
        return new Geography(this);
    }

    Directory<ProvinceCode, Province> provinces() {
        return new Directory<>(
                "province", provinceRecords, Province::getCode, one -> names(one.getName(), one.getAliases()));
    }

    RegionDirectory regions() {
        return new RegionDirectory(regionRecords);
    }

    Directory<MunicipalityCode, Municipality> municipalities(
            RegionDirectory regions, Directory<ProvinceCode, Province> provinces) {
        Directory<MunicipalityCode, Municipality> directory = new Directory<>(
                "municipality",
                municipalityRecords,
                Municipality::getCode,
                one -> names(one.getName(), one.getAliases()));
        for (Municipality one : directory.list()) {
            one.getProvince().ifPresent(code -> provinces.requireIndex(code));
            one.getSuccessors().forEach(next -> directory.requireIndex(next.getMunicipality()));
        }
        for (LabourMarketRegion region : regions.list()) {
            region.getCentre().ifPresent(centre -> directory.requireIndex(centre.getMunicipality()));
        }
        return directory;
    }

    private static List<String> names(String name, List<String> aliases) {
        List<String> names = new ArrayList<>(aliases.size() + 1);
        names.add(name);
        names.addAll(aliases);
        return names;
    }
}
