package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page below {@code docs} that is made from the code, and held equal to it. */
public final class PublishedPage {

    private PublishedPage() {}

    /** Compares a page with what it should be; with {@code -Dllo.update-docs=true} writes it first. */
    public static void assertIs(String name, String text, Class<?> test) throws IOException {
        Path file = Path.of("..", "docs", name);
        if (Boolean.getBoolean("llo.update-docs")) {
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file))
                .as("docs/%s; run %s with -Dllo.update-docs=true to write it anew", name, test.getSimpleName())
                .isEqualTo(text);
    }
}
