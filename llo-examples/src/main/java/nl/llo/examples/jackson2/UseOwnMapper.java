package nl.llo.examples.jackson2;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.llo.io.jackson2.LloModule;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.Profile;

/** Keeps profiles inside JSON of one's own, in an application that still uses Jackson 2. */
public final class UseOwnMapper {

    private UseOwnMapper() {}

    /**
     * What an application keeps of a conversation.
     *
     * @param desk where it was
     * @param people about whom
     */
    record Conversation(String desk, List<Profile> people) {}

    /**
     * Runs the example.
     *
     * @param args not used
     * @throws JsonProcessingException never, as what it reads is what it wrote
     */
    public static void main(String[] args) throws JsonProcessingException {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws JsonProcessingException {
        JsonMapper mapper = JsonMapper.builder().addModule(new LloModule()).build();
        Profile person = Profile.builder()
                .birthYear(1979)
                .education(EducationLevel.MBO_3)
                .noBenefits()
                .build();

        String json = mapper.writeValueAsString(new Conversation("Twente", List.of(person)));
        out.println(json);

        Conversation read = mapper.readValue(json, Conversation.class);
        out.println("Read back equal: " + read.people().get(0).equals(person));
        out.println("On WW: " + read.people().get(0).getBenefits().flatMap(known -> known.contains(Benefit.WW)));

        try {
            mapper.readValue(json.replace("MBO_3", "MBO_9"), Conversation.class);
        } catch (JsonProcessingException e) {
            out.println("Refused, without repeating the value: " + e.getOriginalMessage());
        }
    }
}
