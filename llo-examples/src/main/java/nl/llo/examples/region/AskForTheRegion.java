package nl.llo.examples.region;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.llo.io.LloReferenceData;
import nl.llo.model.region.Geography;
import nl.llo.model.region.LabourMarketRegion;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.PlaceAnswer;
import nl.llo.model.region.Postcode4;
import nl.llo.model.region.RegionCode;
import nl.llo.model.text.Language;

/** Asks in which region places lay, then and now, also when they changed region or were abolished. */
public final class AskForTheRegion {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2015, 7, 1), LocalDate.of(2018, 1, 1), LocalDate.of(2021, 6, 1), LocalDate.of(2026, 6, 1));

    private AskForTheRegion() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        Geography geography = LloReferenceData.builtIn().getGeography();
        for (String name : List.of("Heerde", "Weesp", "Haaren")) {
            Municipality municipality = geography.findMunicipalitiesNamed(name).get(0);
            out.println(name + " (" + municipality.getCode() + ")");
            for (LocalDate day : DAYS) {
                PlaceAnswer<RegionCode> answer = geography.regionOf(municipality.getCode(), day);
                String region = answer.getPlace()
                        .map(geography::getRegion)
                        .map(LabourMarketRegion::getName)
                        .orElse("?");
                out.println("  " + day + " " + region + ", " + answer.getBasis() + ": "
                        + answer.getRemark().in(Language.EN));
            }
        }
        Postcode4 postcode = Postcode4.of("1381");
        out.println("Postcode " + postcode + " in 2021: "
                + geography
                        .municipalityOf(postcode, LocalDate.of(2021, 6, 1))
                        .getPlace()
                        .map(geography::getMunicipality)
                        .map(Municipality::getName)
                        .orElse("?"));
        RegionCode twente = RegionCode.of("SUWI:09"); // UWV's number; CBS calls it AM05
        LabourMarketRegion region = geography.getRegion(twente);
        out.println(twente + " is " + region.getName() + " (" + region.getCode() + "), beside "
                + geography.neighboursOf(twente, LocalDate.of(2026, 6, 1)));
    }
}
