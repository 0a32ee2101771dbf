package nl.llo.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every harness holds on its seeds, and on these cut off, doubled and with a bit turned over. */
class FuzzSeedsTest {

    static final Map<String, Consumer<byte[]>> HARNESSES = new TreeMap<>(Map.of(
            "CatalogueFuzz", CatalogueFuzz::fuzzerTestOneInput,
            "ProfilesFuzz", ProfilesFuzz::fuzzerTestOneInput,
            "TableFuzz", TableFuzz::fuzzerTestOneInput,
            "MappingFuzz", MappingFuzz::fuzzerTestOneInput,
            "ReportFuzz", ReportFuzz::fuzzerTestOneInput,
            "MatchingFuzz", MatchingFuzz::fuzzerTestOneInput));

    @TestFactory
    Stream<DynamicTest> harnesses() {
        return HARNESSES.entrySet().stream()
                .map(harness -> DynamicTest.dynamicTest(harness.getKey(), () -> {
                    List<Path> seeds = seeds(harness.getKey());
                    assertThat(seeds).isNotEmpty();
                    for (Path seed : seeds) {
                        byte[] data = Files.readAllBytes(seed);
                        harness.getValue().accept(data);
                        for (byte[] other : spoilt(data)) {
                            harness.getValue().accept(other);
                        }
                    }
                }));
    }

    private static List<Path> seeds(String harness) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/nl/llo/examples/fuzz", harness))) {
            return files.sorted().toList();
        }
    }

    private static List<byte[]> spoilt(byte[] data) {
        byte[] cut = Arrays.copyOf(data, data.length * 2 / 3);
        byte[] doubled = Arrays.copyOf(data, data.length * 2);
        System.arraycopy(data, 0, doubled, data.length, data.length);
        byte[] turned = data.clone();
        if (turned.length > 0) {
            turned[turned.length / 2] ^= 0x20;
        }
        return List.of(cut, doubled, turned);
    }
}
