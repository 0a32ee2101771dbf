package nl.llo.benchmark;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.llo.io.LloCatalogues;
import nl.llo.io.LloReferenceData;
import nl.llo.matching.Matcher;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.text.Language;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a new process does in {@link ColdStartBenchmark}. */
final class ColdStart {

    private static final String FOLDER = "builtin/catalogue/";

    private ColdStart() {}

    /** Does what the argument names, or nothing. */
    public static void main(String[] args) throws IOException {
        switch (args[0]) {
            case "importer" -> explain();
            case "databind" -> readAndCheck();
            default -> {}
        }
    }

    private static void explain() {
        Profile person = Profile.builder()
                .birthDate(LocalDate.of(1998, 3, 14))
                .home(MunicipalityCode.of("GM0034"))
                .education(EducationLevel.VMBO_BB)
                .addStatus(EmploymentStatus.ON_CALL)
                .build();
        String text = Matcher.of(LloCatalogues.builtIn(), LloReferenceData.builtIn())
                .match(person, LocalDate.of(2022, 6, 1))
                .listOpen()
                .get(0)
                .explain(Language.EN);
        require(!text.isBlank());
    }

    /** Less than a reader of catalogues would do: the records stay maps, and only what surrounds them is checked. */
    private static void readAndCheck() throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        try (BufferedReader names = new BufferedReader(new InputStreamReader(open("files.txt"), StandardCharsets.UTF_8))) {
            for (String name : names.lines().filter(line -> !line.isBlank()).toList()) {
                try (InputStream in = open(name)) {
                    require(validator
                            .validate(mapper.readValue(in, Document.class))
                            .isEmpty());
                }
            }
        }
    }

    /** A file of the catalogue, with its records as maps. */
    record Document(
            @NotNull @Pattern(regexp = "1\\.0") String formatVersion,
            @NotNull @Pattern(regexp = "catalogue") String kind,
            @Nullable List<@NotEmpty Map<String, Object>> documents,
            @Nullable List<@NotEmpty Map<String, Object>> organisations,
            @Nullable List<@NotEmpty Map<String, Object>> traits,
            @Nullable List<@NotEmpty Map<String, Object>> groups,
            @Nullable List<@NotEmpty Map<String, Object>> factors,
            @Nullable List<@NotEmpty Map<String, Object>> facilities,
            @Nullable List<@NotEmpty Map<String, Object>> regulations) {}

    private static InputStream open(String name) {
        InputStream in = LloCatalogues.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("There is no " + name);
        }
        return in;
    }

    private static void require(boolean expected) {
        if (!expected) {
            throw new IllegalStateException("Not what was expected");
        }
    }
}
