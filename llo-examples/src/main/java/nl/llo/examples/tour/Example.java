package nl.llo.examples.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import nl.llo.io.ImportSource;
import nl.llo.io.LloImporter;
import nl.llo.model.profile.Profile;
import nl.llo.model.text.LocalizedText;

/**
 * A made-up person that comes with the examples.
 *
 * @param file the profile, a resource in {@code nl/llo/examples/profiles}
 * @param who who it could be
 */
record Example(String file, LocalizedText who) {

    static List<Example> all() {
        return List.of(
                new Example(
                        "almere.json",
                        LocalizedText.of(
                                "Oproepkracht van 24 jaar in Almere, zonder startkwalificatie",
                                "On-call worker of 24 in Almere, without a start qualification")),
                new Example(
                        "deventer.json",
                        LocalizedText.of(
                                "Harpenbouwer in Deventer: zelfstandige zonder personeel in een klein specialistisch vak",
                                "Harp maker in Deventer: self-employed without staff in a small specialist trade")),
                new Example(
                        "hengelo.json",
                        LocalizedText.of(
                                "Werkloze van 58 jaar in Hengelo, met een WW-uitkering",
                                "Unemployed person of 58 in Hengelo, on unemployment benefit (WW)")));
    }

    Profile read() {
        String name = "../profiles/" + file;
        try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream(name), name)) {
            return LloImporter.standard()
                    .readProfiles(ImportSource.of(in, file))
                    .getValue()
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the profile stands in the repository. */
    String path() {
        return "llo-examples/src/main/resources/nl/llo/examples/profiles/" + file;
    }
}
