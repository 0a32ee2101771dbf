package nl.llo.examples.cli.report;

import java.util.List;
import java.util.stream.Stream;
import nl.llo.examples.cli.knowledge.Names;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.matching.RegulationMatch;
import nl.llo.matching.nearmiss.NearMisses;
import nl.llo.model.facility.Facility;
import nl.llo.model.facility.FacilityStatus;
import nl.llo.model.regulation.Prerequisite;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.regulation.Strength;

/** Writes one match, as fully as its place in the report asks for. */
final class MatchItem {

    private static final int INDENT = 4;
    private static final int MOST_NEAR_MISSES = 3;

    private final Names names;
    private final Wording wording;
    private final Page page;
    private final Reasons reasons;
    private final TimingText timing;
    private final Asking asking;

    MatchItem(Names names, Wording wording, Page page) {
        this.names = names;
        this.wording = wording;
        this.page = page;
        this.reasons = new Reasons(names, wording, page);
        this.timing = new TimingText(names, wording);
        this.asking = new Asking(names, wording);
    }

    /** What runs, or may: every condition, what to ask and to judge, what comes first, what one gets, and whether there is money. */
    void writeOpen(RegulationMatch match, MoneyText money) {
        page.blank();
        page.paragraph(2, name(match) + ": " + timing.of(match.getTiming()));
        reasons.write(INDENT, match.listConditions());
        line("match.ask", " ", match.listMissingFacts().stream().map(asking::question));
        for (Strength strength : Strength.values()) {
            line("match.first." + strength, "; ", first(match, strength));
        }
        line("match.gets", "; ", gets(match.getRegulation()));
        line("match.money", "; ", money.status(match.getRegulation()));
        line("match.money.terms", "; ", money.terms(match.getRegulation()));
        line("match.money.full", "; ", money.full(match.getRegulation()));
    }

    /** What is reached through somebody else: through whom, and what is still open about the person. */
    void writeIndirect(RegulationMatch match) {
        page.item(
                2,
                "*",
                name(match) + ": "
                        + wording.say("match.via", wording.oneOf(match.listVia()))
                        + "; " + timing.of(match.getTiming()));
    }

    /** What does not run on the date: whether it fits, and when it runs. */
    void writeNotNow(RegulationMatch match) {
        page.item(
                2,
                "*",
                name(match) + ": " + wording.say(match.getVerdict().getLabel()) + "; " + timing.of(match.getTiming()));
    }

    /** What does not fit: the conditions that do not hold, and what would help. */
    void writeNotFitting(RegulationMatch match, NearMisses nearMisses) {
        page.paragraph(2, name(match) + ": " + timing.of(match.getTiming()));
        reasons.write(INDENT, match.listDecisiveConditions());
        nearMisses.getNearMisses().stream()
                .limit(MOST_NEAR_MISSES)
                .forEach(one -> line("match.helps", "", Stream.of(one.describe(wording.language()))));
    }

    private String name(RegulationMatch match) {
        return names.of(match.getRegulation().getId());
    }

    private Stream<String> first(RegulationMatch match, Strength strength) {
        return match.listPrerequisites().stream()
                .filter(prerequisite -> prerequisite.getStrength() == strength)
                .map(this::first);
    }

    private String first(Prerequisite prerequisite) {
        return Names.join(Stream.concat(
                        prerequisite.getFacility().map(wording::name).stream(),
                        prerequisite.getRegulation().map(names::of).stream()))
                + names.cite(prerequisite.getSources());
    }

    private Stream<String> gets(Regulation regulation) {
        return regulation.getFacilities().stream()
                .filter(facility -> facility.getStatus() == FacilityStatus.OFFERED)
                .map(this::gets);
    }

    private String gets(Facility facility) {
        String amount = Names.joinWith(
                ", ",
                facility.getAmount()
                        .map(money -> wording.say("show.facility.amount", wording.euros(money)))
                        .orElse(""),
                facility.getMaxAmount()
                        .map(money -> wording.say("show.facility.maxAmount", wording.euros(money)))
                        .orElse(""),
                facility.getFree()
                        .map(free -> wording.say(free ? "show.facility.free" : "show.facility.notFree"))
                        .orElse(""));
        return wording.say(facility.getName()) + (amount.isEmpty() ? "" : " (" + amount + ")");
    }

    private void line(String key, String joint, Stream<String> parts) {
        List<String> listed = parts.distinct().toList();
        if (!listed.isEmpty()) {
            page.item(INDENT, ">", wording.say(key, String.join(joint, listed)));
        }
    }
}
