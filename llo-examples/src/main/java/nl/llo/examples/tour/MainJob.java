package nl.llo.examples.tour;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.llo.examples.cli.QuietLibraries;
import nl.llo.examples.cli.knowledge.Knowledge;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.io.LloCatalogues;
import nl.llo.io.LloReferenceData;
import nl.llo.matching.Matcher;
import nl.llo.model.text.Language;

/** Asks, for three made-up people, what fits them on two days, and shows it in short. */
public final class MainJob {

    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2022, 6, 1), LocalDate.of(2026, 11, 2));

    private MainJob() {}

    /**
     * Runs the tour.
     *
     * @param args {@code nl} for Dutch; English otherwise
     */
    public static void main(String[] args) {
        QuietLibraries.please();
        Language language = args.length == 1 && args[0].equals("nl") ? Language.NL : Language.EN;
        // Not closed: Maven writes to the same place afterwards.
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
        run(language, out);
        out.flush();
    }

    static void run(Language language, Appendable out) {
        Wording wording = Wording.in(language);
        Page page = new Page(out);
        Knowledge knowledge = new Knowledge(LloCatalogues.builtIn(), LloReferenceData.builtIn());
        Matcher matcher = Matcher.of(knowledge.catalogue(), knowledge.reference());
        Digest digest = new Digest(knowledge, wording, page);
        page.paragraph(0, wording.say("tour.heading"));
        int number = 0;
        for (Example example : Example.all()) {
            number++;
            page.blank();
            page.title(wording.say("tour.example", number, wording.say(example.who())));
            for (LocalDate day : DAYS) {
                digest.write(matcher.match(example.read(), day));
            }
        }
        digest.sources();
        page.blank();
        page.paragraph(0, wording.say("tour.end", Example.all().get(0).path(), DAYS.get(0)));
        page.paragraph(0, wording.say("tour.end.show"));
        page.paragraph(0, wording.say("tour.end.language"));
    }
}
