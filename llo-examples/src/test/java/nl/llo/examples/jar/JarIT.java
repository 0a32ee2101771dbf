package nl.llo.examples.jar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packed command line as a user does, in a process of its own whose machine prefers another character set. */
class JarIT {

    private static final String PERSON = "src/main/resources/nl/llo/examples/profiles/hengelo.json";

    @TempDir
    private Path directory;

    /** What came of a process. */
    private record Run(int status, String out, String err) {}

    @Test
    void answers() throws Exception {
        Run run = run("match", PERSON, "--on", "2022-06-01");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("example-hengelo op 1 juni 2022", "PAST NU", "Leerwerkloketten", "€ 1.000");
    }

    @Test
    void writesUtf8WhateverTheMachinePrefers() throws Exception {
        assertThat(run("catalogue", "show", "PV21").out()).contains("provincie Fryslân (PV21)");
    }

    @Test
    void tellsItsVersion() throws Exception {
        assertThat(run("--version").out()).matches("llo \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @Test
    void readsStandardInputAndPassesItsStatusOn() throws Exception {
        Run wrong = run("match", "no-such-file.json", "--on", "2022-06-01", "--lang", "en");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err().strip()).isEqualTo("llo: there is no file no-such-file.json");
        Run broken = run("validate", "-", "--lang", "en");
        assertThat(broken.status()).isEqualTo(1);
        assertThat(broken.out()).contains("(standard input):1:").contains("LLO-VALUE-TYPE");
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path in = Files.writeString(directory.resolve("in.json"), "{\"birthYear\": \"old\"}", UTF_8);
        Path out = directory.resolve("out.txt");
        Path err = directory.resolve("err.txt");
        Process process = new ProcessBuilder(Stream.concat(
                                Stream.of(java.toString(), "-Dfile.encoding=ISO-8859-1", "-jar", "target/llo.jar"),
                                Stream.of(arguments))
                        .toList())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int status = process.waitFor();
        return new Run(status, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
}
