package nl.llo.io.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import nl.llo.io.MapperContract;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.Profile;
import nl.llo.model.source.SourceDocument;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class LloModuleTest extends MapperContract {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new LloModule()).build();

    @Override
    protected String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    @Override
    protected <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    record Holder(String name, Profile profile, List<EmploymentStatus> others) {}

    @Example
    void modelTypesStandInsideTypesOfOnesOwn() {
        Holder holder = new Holder("x", Profile.builder().birthYear(1990).build(), List.of(EmploymentStatus.FLEX));
        String json = write(holder);
        assertThat(json).contains("\"profile\":{\"birthYear\":1990}");
        assertThat(read(json, Holder.class)).isEqualTo(holder);
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(holder), Holder.class)).isEqualTo(holder);
    }

    @Example
    void aKnownSetIsReadByWhatIsInIt() {
        KnownSet<EmploymentStatus> set = MAPPER.readValue("{\"excludes\":[\"FLEX\"]}", new TypeReference<>() {});
        assertThat(set).isEqualTo(KnownSet.partial(List.of(), List.of(EmploymentStatus.FLEX)));
    }

    @Example
    void anErrorIsTheMappersOwnWithItsPlace() {
        MismatchedInputException e = catchThrowableOfType(
                MismatchedInputException.class,
                () -> read("{\"name\": \"x\",\n \"profile\": {\"birthDate\": \"1990-02-30\"}}", Holder.class));
        assertThat(e.getLocation().getLineNr()).isEqualTo(2);
        assertThat(e.getLocation().getColumnNr()).isEqualTo(27);
        assertThat(e.getMessage()).contains("LLO-VALUE-DATE at /birthDate").doesNotContain("1990");
        assertThat(e.getPath()).hasSize(1);
    }

    @Example
    void aWrongCodeInPublicDataIsNamed() {
        MismatchedInputException e = catchThrowableOfType(
                MismatchedInputException.class, () -> read("{\"id\": \"x y\", \"titel\": 1}", SourceDocument.class));
        assertThat(e.getMessage())
                .contains("LLO-PROPERTY-MISSING")
                .contains("\"title\"")
                .contains("and 2 more");
    }

    @Example
    void anotherFormThanTheOneAskedForIsRefused() {
        assertThat(catchThrowableOfType(
                        MismatchedInputException.class, () -> read("{\"all\": []}", AgeCriterion.class)))
                .isNotNull();
    }

    @Example
    void aTextThatIsNotJsonIsTheMappersOwnError() {
        assertThat(catchThrowableOfType(StreamReadException.class, () -> read("{\"home\": {", Profile.class)))
                .isNotNull();
        assertThat(MAPPER.readValue("{\"a\": null}", new TypeReference<Map<String, Profile>>() {}))
                .containsEntry("a", null);
    }
}
