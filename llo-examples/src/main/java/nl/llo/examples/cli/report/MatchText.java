package nl.llo.examples.cli.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.llo.examples.cli.knowledge.Knowledge;
import nl.llo.examples.cli.knowledge.Names;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.matching.MatchReport;
import nl.llo.matching.RegulationMatch;
import nl.llo.matching.nearmiss.NearMisses;
import nl.llo.matching.question.Questions;
import nl.llo.model.id.ProfileId;

/** Writes reports for people: what fits, what is missing, what runs at another time, and what to ask next. */
public final class MatchText {

    private final Names names;
    private final Page page;
    private final Wording wording;
    private final MatchItem item;
    private final PersonText person;
    private final HelpText help;
    private final MoneyKnown known;

    /** Writes on the page in the language of the wording. */
    public MatchText(Knowledge knowledge, Wording wording, Page page, MoneyKnown known) {
        this.known = known;
        this.names = new Names(knowledge, wording);
        this.page = page;
        this.wording = wording;
        this.item = new MatchItem(names, wording, page);
        this.person = new PersonText(names, wording, page);
        this.help = new HelpText(names, wording, page);
    }

    /** Says what the marks mean. */
    public void legend() {
        page.paragraph(0, wording.say("match.legend"));
    }

    /**
     * Writes one report.
     *
     * @param id the pseudonym of the profile
     * @param number its place among those read, from 1, by which one without a pseudonym is called
     * @param report the report
     * @param ranked what is still to be asked, the most useful first
     * @param wanted which of its matches to show
     * @param nearMisses finds what would make a regulation fit
     */
    public void write(
            Optional<ProfileId> id,
            long number,
            MatchReport report,
            Questions ranked,
            Wanted wanted,
            Function<RegulationMatch, NearMisses> nearMisses) {
        Selection selection = Selection.of(wanted.ofRegulations(report));
        String who = id.map(ProfileId::value).orElseGet(() -> wording.say("match.unnamed", number));
        page.blank();
        page.title(wording.say("match.title", who, wording.day(report.getDate())));
        page.paragraph(0, counts(selection));
        MoneyText money = new MoneyText(names, wording, known, report);
        Consumer<RegulationMatch> writeOpen = match -> item.writeOpen(match, money);
        section("match.fits", selection.fits(), writeOpen);
        section("match.probablyFits", selection.probablyFits(), writeOpen);
        section("match.open", selection.open(), writeOpen);
        section("match.indirect", selection.indirect(), item::writeIndirect);
        section("match.notNow", selection.notNow(), item::writeNotNow);
        if (wanted.showsAll()) {
            section("match.over", selection.over(), item::writeNotNow);
            section(
                    "match.doesNotFit",
                    selection.doesNotFit(),
                    match -> item.writeNotFitting(match, nearMisses.apply(match)));
        } else {
            help.write(report.getDate(), selection.doesNotFit(), nearMisses);
            hidden("match.over.hidden", selection.over());
            hidden("match.doesNotFit.hidden", selection.doesNotFit());
        }
        person.write(report, ranked, wanted);
    }

    /** Lists the documents that were cited in all reports so far. */
    public void sources() {
        page.heading(wording.say("match.sources"));
        names.citedDocuments().forEach(document -> page.item(2, "*", document));
    }

    private void hidden(String key, List<RegulationMatch> matches) {
        if (!matches.isEmpty()) {
            page.heading(wording.say(key, matches.size()));
        }
    }

    private String counts(Selection selection) {
        return wording.say(
                "match.counts",
                selection.size(),
                selection.fits().size(),
                selection.probablyFits().size(),
                selection.open().size(),
                selection.indirect().size(),
                selection.notNow().size(),
                selection.over().size(),
                selection.doesNotFit().size());
    }

    private void section(String key, List<RegulationMatch> matches, Consumer<RegulationMatch> write) {
        if (!matches.isEmpty()) {
            page.heading(wording.say(key, matches.size()));
            matches.forEach(write);
        }
    }
}
