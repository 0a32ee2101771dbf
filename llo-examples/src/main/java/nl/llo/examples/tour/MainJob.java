package nl.llo.examples.tour;

import java.io.PrintStream;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;

/** Shows a text in both languages. */
public final class MainJob {

    private MainJob() {}

    /**
     * Runs the tour.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        LocalizedText subject = LocalizedText.of("Leven Lang Ontwikkelen", "Lifelong development");
        out.println(subject.in(Language.NL) + " (" + subject.in(Language.EN) + ")");
    }
}
