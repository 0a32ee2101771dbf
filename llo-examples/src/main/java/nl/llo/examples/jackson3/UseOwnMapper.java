package nl.llo.examples.jackson3;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.llo.io.jackson3.LloModule;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.Profile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps profiles inside JSON of one's own. */
public final class UseOwnMapper {

    private UseOwnMapper() {}

    /**
     * What an application keeps of a conversation.
     *
     * @param desk where it was
     * @param on when
     * @param people about whom
     */
    record Conversation(String desk, LocalDate on, List<Profile> people) {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        JsonMapper mapper = JsonMapper.builder().addModule(new LloModule()).build();
        Profile person = Profile.builder()
                .birthYear(1979)
                .education(EducationLevel.MBO_3)
                .noBenefits()
                .build();

        String json = mapper.writeValueAsString(new Conversation("Twente", LocalDate.of(2022, 6, 1), List.of(person)));
        out.println(json);

        Conversation read = mapper.readValue(json, Conversation.class);
        out.println("Read back equal: " + read.people().get(0).equals(person));
        out.println("On WW: " + read.people().get(0).getBenefits().flatMap(known -> known.contains(Benefit.WW)));

        try {
            mapper.readValue(json.replace("MBO_3", "MBO_9"), Conversation.class);
        } catch (JacksonException e) {
            out.println("Refused, without repeating the value: " + e.getOriginalMessage());
        }
    }
}
