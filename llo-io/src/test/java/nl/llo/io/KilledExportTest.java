package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.llo.model.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever an exporting program is killed, the file is a whole document. {@code -Pcampaign} kills 200 of them. */
class KilledExportTest {

    private static final int KILLS = Integer.getInteger("llo.campaign.kills", 3);

    /** An export of these documents takes a few milliseconds; so kills fall in every part of it. */
    private static final int LONGEST_MILLIS = 40;

    @TempDir
    Path folder;

    @Test
    void aKilledExportLeavesAWholeFile() throws IOException, InterruptedException {
        Path file = folder.resolve("profiles.json");
        Set<String> whole = new HashSet<>();
        for (List<Profile> document : KilledExport.DOCUMENTS) {
            StringBuilder text = new StringBuilder();
            LloExporter.compact().writeProfiles(document, text);
            whole.add(text.toString());
        }
        Random random = new Random(20261102);
        Set<String> found = new HashSet<>();
        for (int i = 0; i < KILLS; i++) {
            kill(file, random.nextInt(LONGEST_MILLIS * 1_000));
            String text = Files.readString(file);
            assertThat(whole.contains(text))
                    .as("after kill %d the file of %d characters is one of the documents", i, text.length())
                    .isTrue();
            found.add(text);
        }
        System.out.printf("%d exports killed, %d of 2 documents found, no torn file%n", KILLS, found.size());
    }

    private static void kill(Path file, int micros) throws IOException, InterruptedException {
        Process export = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledExport.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(export.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("exporting");
            TimeUnit.MICROSECONDS.sleep(micros);
        } finally {
            export.destroyForcibly();
            assertThat(export.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
