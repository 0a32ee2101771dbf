package nl.llo.examples.cli.show;

import java.util.ArrayList;
import java.util.List;
import nl.llo.examples.cli.knowledge.Names;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.model.region.Geography;
import nl.llo.model.region.Membership;
import nl.llo.model.region.Municipality;
import nl.llo.model.region.MunicipalityCode;
import nl.llo.model.region.Successor;
import nl.llo.model.source.FactBasis;
import nl.llo.model.time.Period;

/** All that is held of a municipality, and to which labour market region it belonged when. */
final class MunicipalitySheet {

    private final SheetTools tools;
    private final Names names;
    private final Wording wording;
    private final Geography geography;

    MunicipalitySheet(SheetTools tools) {
        this.tools = tools;
        this.names = tools.names();
        this.wording = tools.wording();
        this.geography = tools.knowledge().geography();
    }

    void write(Municipality municipality) {
        MunicipalityCode code = municipality.getCode();
        tools.page().title(wording.say("area.municipality", municipality.getName()) + " (" + code + ")");
        new Facts(wording)
                .add("show.aliases", String.join(", ", municipality.getAliases()))
                .add("show.province", municipality.getProvince().map(names::of))
                .add("show.existence", existence(municipality))
                .add(
                        "show.successors",
                        Names.join(municipality.getSuccessors().stream().map(this::successor)))
                .add(
                        "show.neighbours",
                        Names.join(geography.neighboursOf(code).stream().map(names::of)))
                .write(tools.page());
        tools.list(wording.say("show.regions"), regions(geography.membershipsOf(code)));
        tools.sources(municipality.getSources());
    }

    /** An end that follows from comparing the tables of two years is a bound, not a date, and is shown as one. */
    private String existence(Municipality municipality) {
        String period = wording.period(municipality.getExistence());
        return municipality.getSuccessors().stream().anyMatch(MunicipalitySheet::isDerived)
                ? wording.say("show.atTheLatest", period)
                : period;
    }

    private String successor(Successor successor) {
        String since = wording.say("period.from", wording.day(successor.getSince()));
        return names.of(successor.getMunicipality()) + " ("
                + (isDerived(successor) ? wording.say("show.atTheLatest", since) : since) + ")";
    }

    private static boolean isDerived(Successor successor) {
        return successor.getBasis() == FactBasis.DERIVED;
    }

    /** One line for each run of tables that say the same. */
    private List<Item> regions(List<Membership> memberships) {
        List<Item> items = new ArrayList<>();
        for (int first = 0; first < memberships.size(); ) {
            int last = first;
            while (last + 1 < memberships.size() && follows(memberships.get(last), memberships.get(last + 1))) {
                last++;
            }
            items.add(item(memberships.get(first), memberships.get(last)));
            first = last + 1;
        }
        return items;
    }

    private static boolean follows(Membership one, Membership next) {
        return one.region().equals(next.region())
                && one.table()
                        .getPeriod()
                        .getUntil()
                        .map(until -> until.plusDays(1))
                        .equals(next.table().getPeriod().getFrom());
    }

    private Item item(Membership first, Membership last) {
        Period period = Period.builder()
                .from(first.table().getPeriod().getFrom())
                .until(last.table().getPeriod().getUntil())
                .build();
        return Item.of(names.of(first.region()) + " (" + first.region() + "): " + wording.period(period));
    }
}
