package nl.llo.model.testing;

import java.time.LocalDate;
import java.util.List;
import nl.llo.model.region.DatedName;
import nl.llo.model.region.Geography;
import nl.llo.model.region.GeographyBuilder;
import nl.llo.model.region.LabourMarketRegion;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.MunicipalityBorders;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.MunicipalityPostcodes;
import nl.llo.model.region.MunicipalityRegions;
import nl.llo.model.region.PostcodeRange;
import nl.llo.model.region.Province;
import nl.llo.model.region.ProvinceCode;
import nl.llo.model.region.RegionCode;
import nl.llo.model.region.RegionYears;
import nl.llo.model.region.Successor;
import nl.llo.model.region.YearTable;
import nl.llo.model.source.SourceDocumentId;
import nl.llo.model.source.SourceReference;
import nl.llo.model.time.Period;

/**
 * A made-up country for tests: tables of 2015 (one day), 2021 and 2022, three regions in two provinces.
 *
 * <ul>
 *   <li>GM9001 Stay: region AM91 in every table, province PV91.
 *   <li>GM9002 Move: AM91 in 2015, AM92 from 2021, province PV92.
 *   <li>GM9003 and GM9004 merged on 2019-01-01 into GM9005 Joined, all in AM92.
 *   <li>GM9006 Split was divided between GM9001 and GM9002 on 2022-01-01; in AM93 until then.
 *   <li>GM9007 Lost ended in 2020 and nothing is known of its area; AM93 in 2015.
 *   <li>GM9008 Mixed came from GM9009 (AM91) and GM9010 (AM92) on 2018-01-01; AM93 since.
 *   <li>GM9011 Rest: AM93 in 2021 and 2022.
 * </ul>
 */
public final class SmallGeography {
    /** The source of everything in it. */
    public static final SourceReference SOURCE = SourceReference.of(SourceDocumentId.of("TEST"));

    private SmallGeography() {}

    /** The country. */
    public static Geography geography() {
        return builder().build();
    }

    /** The country, to add to. */
    public static GeographyBuilder builder() {
        return Geography.builder()
                .addProvinces(List.of(province("PV91", "West"), province("PV92", "East")))
                .addRegions(List.of(
                        region("AM91", "SUWI:11", "Northland"),
                        region("AM92", "SUWI:12", "Mid-Land"),
                        region("AM93", "SUWI:13", "Súdland")))
                .addMunicipalities(municipalities())
                .addRegionTables(List.of(
                        table(2015, "2015-07-01", "2015-07-01"),
                        table(2021, "2021-01-01", "2021-12-31"),
                        table(2022, "2022-01-01", "2022-12-31")))
                .addMemberships(List.of(
                        row("GM9001", in("AM91", 2015, 2021, 2022)),
                        row("GM9002", in("AM91", 2015), in("AM92", 2021, 2022)),
                        row("GM9003", in("AM92", 2015)),
                        row("GM9004", in("SUWI:12", 2015)),
                        row("GM9005", in("AM92", 2021, 2022)),
                        row("GM9006", in("AM93", 2015, 2021)),
                        row("GM9007", in("AM93", 2015)),
                        row("GM9008", in("AM93", 2021, 2022)),
                        row("GM9009", in("AM91", 2015)),
                        row("GM9010", in("AM92", 2015)),
                        row("GM9011", in("AM93", 2021, 2022))))
                .addPostcodeTables(
                        List.of(table(2021, "2021-01-01", "2021-06-30"), table(2022, "2022-01-01", "2022-06-30")))
                .addPostcodes(List.of(
                        postcodes("GM9001", "1000-1009", 2021),
                        postcodes("GM9001", "1000-1014", 2022),
                        postcodes("GM9006", "1010-1014", 2021),
                        postcodes("GM9002", "2000", 2021, 2022)))
                .addBorders(List.of(
                        borders("GM9001", "GM9002", "GM9006"),
                        borders("GM9002", "GM9005"),
                        borders("GM9011", "GM9005")))
                .provincePeriod(Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31)));
    }

    private static List<Municipality> municipalities() {
        return List.of(
                municipality("GM9001", "Stay").province(ProvinceCode.of("PV91")).build(),
                municipality("GM9002", "Move (E.)")
                        .province(ProvinceCode.of("PV92"))
                        .build(),
                ended("GM9003", "Old One", "2018-12-31", "GM9005").build(),
                ended("GM9004", "Old Two", "2018-12-31", "GM9005").build(),
                municipality("GM9005", "Joined")
                        .existence(Period.startingOn(LocalDate.of(2019, 1, 1)))
                        .province(ProvinceCode.of("PV92"))
                        .build(),
                ended("GM9006", "Split", "2021-12-31", "GM9001", "GM9002")
                        .province(ProvinceCode.of("PV91"))
                        .build(),
                ended("GM9007", "Lost", "2020-12-31").build(),
                municipality("GM9008", "Mixed")
                        .existence(Period.startingOn(LocalDate.of(2018, 1, 1)))
                        .build(),
                ended("GM9009", "Mixed One", "2017-12-31", "GM9008").build(),
                ended("GM9010", "Mixed Two", "2017-12-31", "GM9008").build(),
                municipality("GM9011", "Rest")
                        .addAliases("Move (W.)")
                        .province(ProvinceCode.of("PV91"))
                        .build());
    }

    /** A region with both codes and one name. */
    public static LabourMarketRegion region(String cbs, String suwi, String name) {
        return LabourMarketRegion.builder()
                .code(RegionCode.of(cbs))
                .suwiCode(RegionCode.of(suwi))
                .addNames(DatedName.of(name))
                .addSources(SOURCE)
                .build();
    }

    /** A province. */
    public static Province province(String code, String name) {
        return Province.builder()
                .code(ProvinceCode.of(code))
                .name(name)
                .addSources(SOURCE)
                .build();
    }

    /** A municipality, to add to. */
    public static Municipality.Builder municipality(String code, String name) {
        Municipality.Builder builder = Municipality.builder();
        builder.code(MunicipalityCode.of(code)).name(name).addSources(SOURCE);
        return builder;
    }

    /** A municipality that ended, with those that its area went to. */
    public static Municipality.Builder ended(String code, String name, String until, String... successors) {
        LocalDate last = LocalDate.parse(until);
        Municipality.Builder builder = municipality(code, name);
        builder.existence(Period.endingOn(last));
        for (String successor : successors) {
            builder.addSuccessors(Successor.builder()
                    .municipality(MunicipalityCode.of(successor))
                    .since(last.plusDays(1))
                    .build());
        }
        return builder;
    }

    /** The heading of a table. */
    public static YearTable table(int year, String from, String until) {
        return YearTable.builder()
                .year(year)
                .period(Period.of(LocalDate.parse(from), LocalDate.parse(until)))
                .addSources(SOURCE)
                .build();
    }

    /** The row of a municipality. */
    public static MunicipalityRegions row(String municipality, RegionYears... regions) {
        return MunicipalityRegions.builder()
                .municipality(MunicipalityCode.of(municipality))
                .addRegions(regions)
                .build();
    }

    /** A region in the tables of some years. */
    public static RegionYears in(String region, int... years) {
        return RegionYears.of(RegionCode.of(region), years);
    }

    /** Postcodes of a municipality in the tables of some years. */
    public static MunicipalityPostcodes postcodes(String municipality, String range, int... years) {
        return MunicipalityPostcodes.builder()
                .municipality(MunicipalityCode.of(municipality))
                .addYears(years)
                .addPostcodes(PostcodeRange.of(range))
                .build();
    }

    /** Neighbours of a municipality. */
    public static MunicipalityBorders borders(String municipality, String... neighbours) {
        MunicipalityBorders.Builder builder = MunicipalityBorders.builder();
        builder.municipality(MunicipalityCode.of(municipality)).addSources(SOURCE);
        for (String neighbour : neighbours) {
            builder.addNeighbours(MunicipalityCode.of(neighbour));
        }
        return builder.build();
    }
}
