package nl.llo.model.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.llo.model.region.Geography;
import nl.llo.model.region.LabourMarketRegion;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.MunicipalityBorders;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.MunicipalityPostcodes;
import nl.llo.model.region.MunicipalityRegions;
import nl.llo.model.region.RegionYears;
import nl.llo.model.region.YearTable;
import nl.llo.model.time.Period;

/**
 * Generates small countries: the regions, provinces and municipalities of {@link Pools} and a few more, in tables of 2015
 * (one day), 2021 and 2022. Municipalities merge, divide, appear, disappear without a trace and are forgotten by tables.
 */
public final class GeographyArbitraries {
    private static final List<LabourMarketRegion> REGIONS = List.of(
            SmallGeography.region("AM05", "SUWI:09", "Twente"),
            SmallGeography.region("AM06", "SUWI:11", "Veluwe Stedendriehoek"),
            SmallGeography.region("AM11", "SUWI:06", "Flevoland"),
            SmallGeography.region("AM36", "SUWI:05", "Regio Zwolle"));
    private static final List<MunicipalityCode> CODES = Stream.concat(
                    Pools.MUNICIPALITIES.stream(),
                    IntStream.rangeClosed(9001, 9005).mapToObj(number -> MunicipalityCode.of("GM" + number)))
            .toList();
    private static final List<YearTable> TABLES = List.of(
            SmallGeography.table(2015, "2015-07-01", "2015-07-01"),
            SmallGeography.table(2021, "2021-01-01", "2021-12-31"),
            SmallGeography.table(2022, "2022-01-01", "2022-12-31"));
    private static final List<LocalDate> MERGERS =
            List.of(LocalDate.of(2015, 1, 1), LocalDate.of(2018, 1, 1), LocalDate.of(2022, 1, 1));

    private GeographyArbitraries() {}

    /** Countries. */
    public static Arbitrary<Geography> geographies() {
        return Arbitraries.randomValue(GeographyArbitraries::generate);
    }

    private static Geography generate(Random random) {
        List<Municipality> municipalities = new ArrayList<>();
        List<MunicipalityRegions> rows = new ArrayList<>();
        for (int index = 0; index < CODES.size(); index++) {
            Municipality municipality = municipality(random, index);
            municipalities.add(municipality);
            row(random, municipality, rows);
        }
        return Geography.builder()
                .addProvinces(List.of(
                        SmallGeography.province("PV23", "Overijssel"),
                        SmallGeography.province("PV24", "Flevoland"),
                        SmallGeography.province("PV25", "Gelderland")))
                .addRegions(REGIONS)
                .addMunicipalities(municipalities)
                .addRegionTables(TABLES)
                .addMemberships(rows)
                .addPostcodeTables(TABLES.subList(1, 3))
                .addPostcodes(postcodes(random))
                .addBorders(borders(random))
                .provincePeriod(Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31)))
                .build();
    }

    /** Areas go to municipalities later in the list only, so that nothing comes after itself. */
    private static Municipality municipality(Random random, int index) {
        LocalDate merger = MERGERS.get(random.nextInt(MERGERS.size()));
        int fate = random.nextInt(4);
        Municipality.Builder builder;
        if (fate == 0 && index < CODES.size() - 1) {
            String[] heirs = random.ints(random.nextInt(3), index + 1, CODES.size())
                    .distinct()
                    .mapToObj(heir -> CODES.get(heir).value())
                    .toArray(String[]::new);
            builder = SmallGeography.ended(
                    CODES.get(index).value(),
                    "Place " + index,
                    merger.minusDays(1).toString(),
                    heirs);
        } else {
            builder = SmallGeography.municipality(CODES.get(index).value(), "Place " + index);
            if (fate == 1) {
                builder.existence(Period.startingOn(merger));
            }
        }
        if (random.nextInt(5) > 0) {
            builder.province(Pools.PROVINCES.get(random.nextInt(Pools.PROVINCES.size())));
        }
        return builder.build();
    }

    private static void row(Random random, Municipality municipality, List<MunicipalityRegions> rows) {
        MunicipalityRegions.Builder row = MunicipalityRegions.builder();
        row.municipality(municipality.getCode());
        int usual = random.nextInt(2);
        boolean listed = false;
        for (YearTable table : TABLES) {
            if (municipality.existsOn(table.getPeriod().getFrom().orElseThrow()) && random.nextInt(8) > 0) {
                int region = random.nextInt(4) > 0 ? usual : random.nextInt(REGIONS.size());
                row.addRegions(RegionYears.of(REGIONS.get(region).getCode(), table.getYear()));
                listed = true;
            }
        }
        if (listed) {
            rows.add(row.build());
        }
    }

    private static List<MunicipalityPostcodes> postcodes(Random random) {
        List<MunicipalityPostcodes> rows = new ArrayList<>();
        for (int index = 0; index < Pools.POSTCODES.size(); index++) {
            String postcode = Pools.POSTCODES.get(index).value();
            for (int year = 2021; year <= 2022; year++) {
                rows.add(SmallGeography.postcodes(CODES.get(random.nextInt(3)).value(), postcode, year));
            }
        }
        return rows;
    }

    private static List<MunicipalityBorders> borders(Random random) {
        List<MunicipalityBorders> rows = new ArrayList<>();
        for (int index = 1; index < CODES.size(); index++) {
            rows.add(SmallGeography.borders(
                    CODES.get(index).value(), CODES.get(random.nextInt(index)).value()));
        }
        return rows;
    }
}
