package nl.llo.io.internal.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private static final String OLD = "what stood there";
    private static final byte[] NEW = "something new\n".repeat(3_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void anOldFile() throws IOException {
        file = Files.writeString(folder.resolve("catalogue.json"), OLD);
    }

    @Test
    void aDiskThatFailsAtAnyByteLeavesTheOldFile() throws IOException {
        for (int position = 0; position < NEW.length; position += position < 100 ? 1 : 997) {
            assertRefused(new Fault(position, false));
        }
    }

    @Test
    void aDiskThatCannotBeForcedLeavesTheOldFile() throws IOException {
        assertRefused(new Fault(Long.MAX_VALUE, true));
    }

    @Test
    void contentsThatFailLeaveTheOldFile() throws IOException {
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    throw new IllegalStateException("half way");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertUnchanged();
    }

    @Test
    void aFailureLeavesNoFileWhereThereWasNone() throws IOException {
        Files.delete(file);

        assertThatThrownBy(() ->
                        AtomicFile.write(file, out -> out.write(NEW), path -> faulty(path, new Fault(1, false))))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(list()).isEmpty();
    }

    @Test
    void whatIsWrittenReplacesTheOldFile() throws IOException {
        AtomicFile.writeBytes(file, out -> out.write(NEW));

        assertThat(file).hasBinaryContent(NEW);
        assertThat(list()).containsExactly("catalogue.json");
    }

    @Test
    void aLinkStaysALinkToTheNewFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        AtomicFile.writeBytes(link, out -> out.write(NEW));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(NEW);
    }

    private void assertRefused(Fault fault) throws IOException {
        assertThatThrownBy(() -> AtomicFile.write(file, out -> out.write(NEW), path -> faulty(path, fault)))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage(FaultyChannel.MESSAGE);
        assertUnchanged();
    }

    private void assertUnchanged() throws IOException {
        assertThat(file).hasContent(OLD);
        assertThat(list()).containsExactly("catalogue.json");
    }

    private java.util.List<String> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    private record Fault(long position, boolean onForce) {}

    private static FileChannel faulty(Path path, Fault fault) throws IOException {
        FileChannel real = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new FaultyChannel(real, fault.position, fault.onForce);
    }
}
