package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports tell how far they are, and stop when they are told to, without leaving half a result. */
class ImportMonitorTest {

    private static final String RECORD = "{\"id\":\"a\"}\n";
    private static final int RECORDS = 20_000;
    private static final byte[] MANY = RECORD.repeat(RECORDS).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    /** Stops after so many records. */
    private record StopAfter(long records, List<long[]> heard) implements ImportMonitor {
        @Override
        public void progressed(long done, long bytes) {
            heard.add(new long[] {done, bytes});
        }

        @Override
        public boolean isCancelled() {
            return !heard.isEmpty() && heard.get(heard.size() - 1)[0] >= records;
        }
    }

    private static InputStream many() {
        return new ByteArrayInputStream(MANY);
    }

    @Test
    void progressOnlyGrowsAndEndsWithEverything() {
        StopAfter monitor = new StopAfter(Long.MAX_VALUE, new ArrayList<>());
        LloImporter.standard().withMonitor(monitor).readProfiles(ImportSource.of(many(), "p.ndjson"), profile -> {});

        assertThat(monitor.heard).hasSizeGreaterThan(1);
        assertThat(monitor.heard.get(monitor.heard.size() - 1)[1]).isEqualTo(MANY.length);
        for (int i = 1; i < monitor.heard.size(); i++) {
            assertThat(monitor.heard.get(i)[0])
                    .isGreaterThanOrEqualTo(monitor.heard.get(i - 1)[0]);
            assertThat(monitor.heard.get(i)[1])
                    .isGreaterThanOrEqualTo(monitor.heard.get(i - 1)[1]);
        }
    }

    @Test
    void aCancelledImportThrowsAndGivesNoResult() {
        List<Profile> seen = new ArrayList<>();
        LloImporter importer = LloImporter.standard().withMonitor(new StopAfter(1_000, new ArrayList<>()));

        assertThatThrownBy(() -> importer.readProfiles(ImportSource.of(many(), "p.ndjson"), seen::add))
                .isInstanceOfSatisfying(ImportCancelledException.class, e -> {
                    assertThat(e.getRecords()).isBetween(1_000L, RECORDS - 1L);
                    assertThat(e.getBytes()).isBetween(1_000L, MANY.length - 1L);
                });
        assertThat(seen).hasSizeBetween(1_000, RECORDS - 1);
    }

    @Test
    void aCancelledImportLeavesNoFiles() throws IOException {
        byte[] wrong = "{\"id\":3}\n".repeat(RECORDS).getBytes(StandardCharsets.UTF_8);
        LloImporter importer = LloImporter.standard().withMonitor(new StopAfter(1_000, new ArrayList<>()));
        ImportSource stream = ImportSource.of(new ByteArrayInputStream(wrong), "p.ndjson");

        assertThatThrownBy(() -> importer.readProfiles(stream, profile -> {}, folder.resolve("rejects")))
                .isInstanceOf(ImportCancelledException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aCatalogueIsNotReadWhenCancelledFromTheStart() {
        LloImporter importer = LloImporter.standard().withMonitor(new ImportMonitor() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        });
        InputStream in = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> importer.readCatalogue(ImportSource.of(in, "c.json"), Catalogue.empty()))
                .isInstanceOf(ImportCancelledException.class);
    }

    @Test
    void aChannelIsReadLikeAStream() {
        ImportSource channel = ImportSource.of(Channels.newChannel(many()), "p.ndjson");
        List<Profile> seen = new ArrayList<>();

        assertThat(LloImporter.standard().readProfiles(channel, seen::add).listFindings())
                .isEmpty();
        assertThat(seen).hasSize(RECORDS);
    }
}
