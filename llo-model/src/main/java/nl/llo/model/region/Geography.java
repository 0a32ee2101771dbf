package nl.llo.model.region;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The labour market regions, municipalities, provinces and postcodes, and how they lay in each other on a given day.
 * Immutable and thread-safe; share one instance.
 *
 * <p>Tables say where municipalities lay on some days. For days between tables, and for municipalities that a table does
 * not list because they no longer or not yet existed, an answer is given only where everything around it agrees; the
 * {@link PlaceAnswer} says so. Otherwise the answer is unknown.
 *
 * <p>Methods that take a region accept its CBS and its SUWI code; those that answer with regions give CBS codes. Lists
 * are in code order. {@code getX} and methods about one region, municipality or province throw
 * {@code NoSuchElementException} when the geography does not hold it, except where they answer with a
 * {@code PlaceAnswer}, which is then unknown.
 */
public final class Geography {

    private final Directory<MunicipalityCode, Municipality> municipalities;
    private final RegionDirectory regions;
    private final Directory<ProvinceCode, Province> provinces;
    private final Succession succession;
    private final RegionAnswers regionAnswers;
    private final ProvinceAnswers provinceAnswers;
    private final PostcodeTables postcodes;
    private final Neighbours neighbours;

    Geography(GeographyBuilder parts) {
        provinces = parts.provinces();
        regions = parts.regions();
        municipalities = parts.municipalities(regions, provinces);
        succession = new Succession(municipalities.list());
        TableDates dates = new TableDates(parts.regionTables);
        RegionTables tables =
                new RegionTables(dates, municipalities, succession, parts.memberships, regions::requireCbs);
        regionAnswers = new RegionAnswers(dates, municipalities, tables);
        provinceAnswers = new ProvinceAnswers(municipalities, succession, parts.provincePeriod);
        postcodes = new PostcodeTables(
                new TableDates(parts.postcodeTables),
                municipalities,
                parts.postcodes,
                dates.size() == 0 ? null : dates.until(dates.size() - 1));
        neighbours = new Neighbours(dates, regionAnswers, municipalities, parts.borders);
    }

    /** A geography that holds nothing: every answer is unknown. */
    public static Geography empty() {
        return builder().build();
    }

    /** A builder without anything in it. */
    public static GeographyBuilder builder() {
        return new GeographyBuilder();
    }

    /** The municipality with a code, existing or abolished, if the geography holds it. */
    public Optional<Municipality> findMunicipality(MunicipalityCode code) {
        return municipalities.find(code);
    }

    /** The municipality with a code, existing or abolished. */
    public Municipality getMunicipality(MunicipalityCode code) {
        return municipalities.get(code);
    }

    /** All municipalities, abolished ones included. */
    public List<Municipality> listMunicipalities() {
        return municipalities.list();
    }

    /** The municipalities that existed on a day. */
    public List<Municipality> listMunicipalities(LocalDate day) {
        return municipalities.list().stream().filter(one -> one.existsOn(day)).toList();
    }

    /**
     * The municipalities with a name or alias, whatever its case, accents and punctuation. More than one when the name
     * is not unique without its addition, such as "Bergen".
     */
    public List<Municipality> findMunicipalitiesNamed(String name) {
        return municipalities.named(name);
    }

    /** The region with a code of either system, if the geography holds it. */
    public Optional<LabourMarketRegion> findRegion(RegionCode code) {
        return regions.find(code);
    }

    /** The region with a code of either system. */
    public LabourMarketRegion getRegion(RegionCode code) {
        return regions.get(code);
    }

    /** All labour market regions. */
    public List<LabourMarketRegion> listRegions() {
        return regions.list();
    }

    /** The regions with a name, former name or alias, whatever its case, accents and punctuation. */
    public List<LabourMarketRegion> findRegionsNamed(String name) {
        return regions.named(name);
    }

    /** The same region's code in a system; absent when the region has none or the geography does not hold it. */
    public Optional<RegionCode> convert(RegionCode code, RegionCodeSystem system) {
        return regions.convert(code, system);
    }

    /** The province with a code, if the geography holds it. */
    public Optional<Province> findProvince(ProvinceCode code) {
        return provinces.find(code);
    }

    /** The province with a code. */
    public Province getProvince(ProvinceCode code) {
        return provinces.get(code);
    }

    /** All provinces. */
    public List<Province> listProvinces() {
        return provinces.list();
    }

    /** The provinces with a name or alias, whatever its case, accents and punctuation. */
    public List<Province> findProvincesNamed(String name) {
        return provinces.named(name);
    }

    /**
     * In which labour market region a municipality lay on a day. One that was abolished or did not exist yet is
     * answered through those that its area went to or came from, when all of them agree.
     */
    public PlaceAnswer<RegionCode> regionOf(MunicipalityCode municipality, LocalDate day) {
        return regionAnswers.on(municipality, day);
    }

    /** What the tables literally say about a municipality, oldest first; empty when none lists it. */
    public List<Membership> membershipsOf(MunicipalityCode municipality) {
        return regionAnswers.memberships(municipality);
    }

    /**
     * The municipalities of a region on a day: those that the table of that day lists or, on days without a table, those
     * that existed and are known to have lain in it. Municipalities of which that is unknown are left out.
     */
    public List<MunicipalityCode> membersOf(RegionCode region, LocalDate day) {
        return regionAnswers.members(regions.get(region).getCode(), day);
    }

    /** In which province a municipality lay on a day, with the same care as {@link #regionOf}. */
    public PlaceAnswer<ProvinceCode> provinceOf(MunicipalityCode municipality, LocalDate day) {
        return provinceAnswers.on(municipality, day);
    }

    /** The provinces in which the members of a region lay on a day; several for a region that crosses their borders. */
    public List<ProvinceCode> provincesOf(RegionCode region, LocalDate day) {
        NavigableSet<ProvinceCode> found = new TreeSet<>();
        membersOf(region, day)
                .forEach(member -> provinceOf(member, day).getPlace().ifPresent(found::add));
        return List.copyOf(found);
    }

    /**
     * In which municipality a postcode lay on a day. After the last postcode table its answer holds for as long as
     * mergers are known and the municipality exists; a postcode that crosses a border counts to one municipality.
     */
    public PlaceAnswer<MunicipalityCode> municipalityOf(Postcode4 postcode, LocalDate day) {
        return postcodes.on(postcode, day);
    }

    /** The municipalities in which a postcode lay in any table, in code order; empty when none has it. */
    public List<MunicipalityCode> everMunicipalitiesOf(Postcode4 postcode) {
        return postcodes.ever(postcode);
    }

    /** True when a postcode was in use in the year of any table. */
    public boolean knowsPostcode(Postcode4 postcode) {
        return postcodes.knows(postcode);
    }

    /**
     * The regions that bordered on a region on a day, as follows from its municipalities of that day. On days without a
     * table the next table counts, and after the last table the last.
     */
    public List<RegionCode> neighboursOf(RegionCode region, LocalDate day) {
        return neighbours.of(regions.get(region).getCode(), day);
    }

    /**
     * The municipalities that border on a municipality. Empty for an island, and for a municipality of which the data
     * has no borders because it was abolished.
     */
    public List<MunicipalityCode> neighboursOf(MunicipalityCode municipality) {
        return neighbours.of(municipalities.get(municipality).getCode());
    }

    /** True when two municipalities border on each other in every map; false for a border that is only in one. */
    public boolean isBorderConfirmed(MunicipalityCode one, MunicipalityCode other) {
        return neighbours.isConfirmed(one, other);
    }

    /** The provinces that border on a province. */
    public List<ProvinceCode> neighboursOf(ProvinceCode province) {
        provinces.get(province);
        return neighbours.of(province);
    }

    /** All municipalities that the area of a municipality went to, however many mergers later. */
    public List<MunicipalityCode> successorsOf(MunicipalityCode municipality) {
        return succession.all(municipalities.get(municipality).getCode(), Relatives.SUCCESSORS);
    }

    /** All municipalities of which the area, or a part of it, went to a municipality, however many mergers ago. */
    public List<MunicipalityCode> predecessorsOf(MunicipalityCode municipality) {
        return succession.all(municipalities.get(municipality).getCode(), Relatives.PREDECESSORS);
    }

    /** Names the size, not the content. */
    @Override
    public String toString() {
        return "Geography{regions=" + listRegions().size() + ", municipalities="
                + listMunicipalities().size() + "}";
    }
}
