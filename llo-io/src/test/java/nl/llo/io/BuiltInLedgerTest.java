package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.facility.Facility;
import nl.llo.model.facility.FacilityStatus;
import nl.llo.model.factor.FactorEffect;
import nl.llo.model.regulation.Regulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the built-in catalogue to the list of what it must hold, and every fact of it to the documents that it is from. */
class BuiltInLedgerTest {

    private static final Catalogue CATALOGUE = LloCatalogues.builtIn();

    private static final List<String> NATIONAL = words("""
            stap-budget stap-ontwikkeladvies nl-leert-door nl-leert-door-sectoraal leerrechten llo-collectief
            llo-beleidslijnen participatiewet uwv-reintegratie ww-scholingsbudget esf regiodeals leerwerkloketten
            leerwerkloket-plus praktijkleren-praktijkverklaring rif-mbo perspectief-op-werk
            versterking-arbeidsmarktregios ontwikkeladvies-45plus tozo bbz-zelfstandigenloket crisisdienstverlening
            uwv-dienstverlening""");

    private static final List<String> REGIONAL = words("""
            twents-fonds-vakmanschap noordelijke-scholingsalliantie leo-limburg scholingsbudget-zuid-limburg
            1000-banenplan-groningen house-of-skills regioopleiders-zwolle techniekpact werken-in-de-zorg
            leerambassadeurs-fnv werkwinkel-utrecht fnv-loopbaan cnv-loopbaan nce-platform jobstap-oom
            regionaal-werkcentrum rmc regionaal-werkbedrijf economic-board""");

    private static final Map<String, List<String>> GROUPS = Map.of(
            "policy",
            words("""
                    unemployed-youth distance-minimum-wage former-top-athletes aged-56-plus aged-27-or-younger wajong
                    wsw-indication iow up-to-mbo-2 mbo-3-4 practically-educated-policy work-disability-policy"""),
            "practice",
            words("""
                    few-work-skills limited-language informal-carers practically-educated-practice
                    unemployed-or-threatened self-employed-out-of-need long-on-welfare work-handicap-practice
                    flex-workers low-self-image-or-fear-of-failure heavy-physical-work"""),
            "LLO Collectief",
            words("""
                    llo-collectief-unemployed-unskilled llo-collectief-workers-unskilled llo-collectief-great-distance
                    llo-collectief-part-time-unskilled"""),
            "round tables",
            words("""
                    vso-pro-youth youth-without-start-qualification refugees-with-permit people-with-mental-illness
                    single-elderly labour-migrants older-one-sided-experience"""),
            "letter to parliament",
            words("""
                    jobseekers-without-start-qualification workers-without-start-qualification banenafspraak temp-workers
                    people-leaving-detention day-care-to-work"""),
            "self-employed",
            words("ozp-small-specialist-trades reorienting-self-employed"));

    @Test
    void everySchemeAndInitiativeIsThere() {
        assertThat(CATALOGUE.listRegulations())
                .extracting(regulation -> regulation.getId().value())
                .containsAll(NATIONAL)
                .containsAll(REGIONAL);
    }

    @ParameterizedTest
    @MethodSource("groupLists")
    void everyTargetGroupIsThere(String list) {
        assertThat(CATALOGUE.listGroups())
                .extracting(group -> group.getId().value())
                .containsAll(GROUPS.get(list));
    }

    static Stream<String> groupLists() {
        return GROUPS.keySet().stream().sorted();
    }

    @Test
    void theFactorsOfTheStudyAreThere() {
        assertThat(factors(FactorEffect.PROMOTING)).isEqualTo(9);
        assertThat(factors(FactorEffect.HINDERING)).isEqualTo(4);
    }

    private static long factors(FactorEffect effect) {
        return CATALOGUE.listFactors().stream()
                .filter(factor -> factor.getEffect() == effect)
                .filter(factor -> factor.getSources().stream()
                        .anyMatch(source -> source.getDocument().value().equals("EURO")
                                && source.getSection().equals(Optional.of("tabel 2"))))
                .count();
    }

    @Test
    void theProposalsForEntrepreneursWithoutStaffAreThereAsProposals() {
        assertThat(CATALOGUE.listFacilities())
                .hasSizeGreaterThanOrEqualTo(10)
                .extracting(Facility::getStatus)
                .containsOnly(FacilityStatus.PROPOSED);
    }

    @Test
    void thePartiesThatTheListNamesAreThere() {
        assertThat(CATALOGUE.listOrganisations())
                .extracting(organisation -> organisation.getId().value())
                .containsAll(words("""
                        ministerie-szw ministerie-ocw ministerie-ezk ministerie-lnv ministerie-vws uwv vng divosa
                        leerwerkloketten sbb mbo-raad nrto vno-ncw mkb-nederland fnv cnv cedris ser kvk nce noloc"""));
    }

    /** Looks at the files themselves, so that no kind of record can be forgotten here. */
    @Test
    void everyReferenceToASourceNamesOneOfTheFiveDocuments() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> sources = new ArrayList<>();
        for (String name : LloCatalogues.names()) {
            try (InputStream in = LloCatalogues.open(name)) {
                sources.addAll(mapper.readTree(in).findValues("sources"));
            }
        }
        TreeSet<String> documents = new TreeSet<>();
        sources.forEach(list ->
                list.forEach(source -> documents.add(source.path("document").asText())));
        assertThat(sources).hasSizeGreaterThan(500);
        assertThat(documents).containsExactly("EURO", "KAMER", "KUSV", "PRAKTIJK", "SZW");
    }

    @Test
    void everyRegulationSaysWhoItIsForAndWhatOneGets() {
        assertThat(CATALOGUE.listRegulations()).allSatisfy(regulation -> {
            assertThat(regulation.getApplicants()).as(name(regulation)).isNotEmpty();
            assertThat(regulation.getSummary()).as(name(regulation)).isPresent();
        });
    }

    private static String name(Regulation regulation) {
        return regulation.getId().value();
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
