package nl.llo.benchmark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.llo.io.LloReferenceData;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.region.Geography;
import nl.llo.model.region.Postcode4;

/** Made-up profiles as lines of JSON, each of about 418 bytes; one attribute in seven is unknown, one text in ten has an accent. */
final class ProfileLines {

    private static final List<String> SECTORS =
            List.of("bouw", "zorg", "logistiek", "horeca", "metaal", "techniek", "detailhandel", "onderwijs");
    private static final List<String> OCCUPATIONS = List.of(
            "heftruckchauffeur", "verzorgende-ig", "metselaar", "kok", "magazijnmedewerker", "lasser", "docent");
    private static final List<String> TRAITS = List.of("works-shifts", "speaks-dutch", "has-driving-licence");
    private static final List<String> NEIGHBOURHOODS =
            List.of("Overvecht-Noord", "Kanaleneiland", "De Schilderswijk", "Het Oude Noorden", "Malburgen", "Heechterp");
    private static final List<String> COURSES = List.of(
            "Heftruckchauffeur", "Verzorgende IG", "Basisveiligheid VCA", "Lassen voor beginners", "Leidinggeven");

    private static final Geography PLACES = LloReferenceData.builtIn().getGeography();
    private static final List<Postcode4> POSTCODES = IntStream.range(1000, 10_000)
            .mapToObj(number -> Postcode4.of(Integer.toString(number)))
            .filter(PLACES::knowsPostcode)
            .toList();

    private final SplittableRandom random = new SplittableRandom(17);

    /** Sound profiles. */
    static byte[] sound(int count) {
        return new ProfileLines().lines(count, Integer.MAX_VALUE);
    }

    /** The same profiles, but with every tenth wrong, in one of seven ways by turns. */
    static byte[] everyTenthWrong(int count) {
        return new ProfileLines().lines(count, 10);
    }

    private byte[] lines(int count, int wrong) {
        var lines = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            String line = profile(i);
            String written = i % wrong == wrong - 1 ? spoiled(line, i / wrong) : line;
            lines.writeBytes((written + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return lines.toByteArray();
    }

    private static String spoiled(String line, int turn) {
        String rest = line.substring(1);
        return switch (turn % 7) {
            case 0 -> "{\"kind\":\"SOMEBODY\"," + rest;
            case 1 -> "{\"study\":{\"municipality\":\"Utrecht\"}," + rest;
            case 2 -> "{\"favouriteColour\":\"blue\"," + rest;
            case 3 -> "{\"birthYear\":1740," + rest;
            case 4 -> "{\"groups\":\"none\"," + rest;
            case 5 -> "{\"used\":[\"STAP\"],\"study\":3511," + rest;
            default -> line.substring(0, line.length() / 2);
        };
    }

    private String profile(int number) {
        var parts = new ArrayList<String>();
        LocalDate birth = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(45 * 365));
        EducationLevel education = oneOf(List.of(EducationLevel.values()));
        parts.add(quoted("id") + ":" + quoted("p-%07d".formatted(number)));
        add(parts, "birthDate", quoted(birth.toString()));
        add(parts, "home", home());
        add(parts, "education", quoted(education.name()));
        add(parts, "startQualification", "" + education.hasStartQualification());
        boolean jobless = random.nextInt(4) == 0;
        add(parts, "statuses", list(statuses(jobless)));
        add(parts, "benefits", list(jobless ? Stream.of(Benefit.WW.name()) : Stream.empty()));
        add(parts, "sectors", list(someOf(SECTORS)));
        add(parts, "occupations", list(someOf(OCCUPATIONS)));
        add(parts, "hoursPerWeek", oneOf(List.of("8", "16", "20", "24", "32", "36", "38.5", "40")));
        add(parts, "income", (12_000 + random.nextInt(40_000)) + (random.nextBoolean() ? "" : ".50"));
        add(parts, "wealth", "" + random.nextInt(100) * 500);
        add(parts, "labourMarketTie", "" + random.nextBoolean());
        if (jobless) {
            add(parts, "unemployedSince", quoted(LocalDate.of(2021, 1, 1).plusDays(random.nextInt(500)).toString()));
        }
        add(parts, "course", course());
        add(parts, "traits", "{" + quoted(oneOf(TRAITS)) + ":" + random.nextBoolean() + "}");
        return "{" + String.join(",", parts) + "}";
    }

    private void add(List<String> parts, String name, String value) {
        if (random.nextInt(7) > 0) {
            parts.add(quoted(name) + ":" + value);
        }
    }

    private String home() {
        String accented = random.nextInt(10) == 0 ? "Súdwest " : "";
        Postcode4 postcode = oneOf(POSTCODES);
        return "{\"municipality\":\"%s\",\"postcode\":\"%s\",\"neighbourhood\":\"%s\"}"
                .formatted(
                        PLACES.everMunicipalitiesOf(postcode).get(0), postcode, accented + oneOf(NEIGHBOURHOODS));
    }

    private String course() {
        return "{\"name\":\"%s\",\"sector\":\"%s\",\"price\":%d}"
                .formatted(
                        oneOf(COURSES),
                        oneOf(SECTORS),
                        250 + random.nextInt(40) * 50);
    }

    private static Stream<String> statuses(boolean jobless) {
        return Stream.of(jobless ? EmploymentStatus.UNEMPLOYED : EmploymentStatus.EMPLOYED, EmploymentStatus.JOBSEEKER)
                .map(EmploymentStatus::name);
    }

    private Stream<String> someOf(List<String> all) {
        return Stream.of(oneOf(all), oneOf(all)).distinct();
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String list(Stream<String> texts) {
        return texts.map(ProfileLines::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
