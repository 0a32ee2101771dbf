package nl.llo.examples.cli.show;

import java.util.ArrayList;
import java.util.List;
import nl.llo.examples.cli.knowledge.BudgetTerms;
import nl.llo.examples.cli.knowledge.Names;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.FunderShare;
import nl.llo.model.budget.RecordedUse;
import nl.llo.model.budget.Tranche;
import nl.llo.model.id.FacilityId;

/** The money part of a regulation's sheet: one item per budget, with an item below it for each of its lines. */
final class BudgetSheet {

    private final SheetTools tools;
    private final Names names;
    private final Wording wording;
    private final Page page;
    private final BudgetTerms terms;

    BudgetSheet(SheetTools tools) {
        this.tools = tools;
        this.names = tools.names();
        this.wording = tools.wording();
        this.page = tools.page();
        this.terms = new BudgetTerms(names, wording);
    }

    void write(List<Budget> budgets) {
        if (budgets.isEmpty()) {
            return;
        }
        page.heading(wording.say("show.budgets"));
        for (Budget budget : budgets) {
            tools.item(2, new Item(heading(budget), budget.getSources()));
            lines(budget).forEach(line -> tools.item(4, line));
        }
    }

    private String heading(Budget budget) {
        return Names.joinWith(
                ", ",
                budget.getName().map(wording::say).orElseGet(() -> wording.say("show.budget")),
                budget.getTotal()
                        .map(total -> wording.say("show.budget.total", wording.euros(total)))
                        .orElse(""),
                terms.structural(budget).orElse(""),
                budget.getPolicy().map(wording::name).orElse(""));
    }

    private List<Item> lines(Budget budget) {
        List<Item> lines = new ArrayList<>();
        budget.getFunders().forEach(funder -> lines.add(Item.of(funder(funder))));
        budget.getTranches().forEach(tranche -> lines.add(Item.of(tranche(tranche))));
        budget.getCaps().forEach(cap -> lines.add(new Item(terms.cap(cap), cap.getSources())));
        budget.getReserved().forEach(reserved -> lines.add(Item.of(terms.reserved(reserved))));
        if (!budget.getFacilities().isEmpty()) {
            String paid = Names.joinWith(
                    ", ", budget.getFacilities().stream().map(FacilityId::value).toArray(String[]::new));
            lines.add(Item.of(wording.say("show.budget.facilities", paid)));
        }
        if (!budget.getCostKinds().isEmpty()) {
            lines.add(Item.of(wording.say("show.budget.costs", names.constants(budget.getCostKinds()))));
        }
        budget.getMaxShare()
                .map(share -> Item.of(wording.say("show.budget.maxShare", share)))
                .ifPresent(lines::add);
        budget.getOwnShare()
                .map(share -> Item.of(wording.say("show.budget.ownShare", share)))
                .ifPresent(lines::add);
        budget.getRank()
                .map(rank -> Item.of(wording.say("show.budget.rank", wording.number(rank))))
                .ifPresent(lines::add);
        budget.getUses().forEach(use -> lines.add(new Item(use(use), use.getSources())));
        budget.getNote().map(wording::say).map(Item::of).ifPresent(lines::add);
        return lines;
    }

    private String funder(FunderShare funder) {
        String part = terms.part(funder.getShare(), funder.getAmount());
        String who = names.of(funder.getOrganisation());
        return part.isEmpty()
                ? wording.say("show.budget.funder", who)
                : wording.say("show.budget.funder.part", who, part);
    }

    private String tranche(Tranche tranche) {
        return Names.joinWith(
                ", ",
                wording.say("show.budget.tranche"),
                tranche.getPeriod().map(wording::period).orElse(""),
                tranche.getAmount().map(wording::euros).orElse(""),
                tranche.getOpensOn()
                        .map(day -> wording.say("show.budget.opensOn", wording.day(day)))
                        .orElse(""),
                tranche.getRestAtEnd().map(wording::name).orElse(""));
    }

    private String use(RecordedUse use) {
        return wording.say("show.budget.use", wording.day(use.getOn())) + ": "
                + Names.joinWith(
                        ", ",
                        use.getSpent()
                                .map(spent -> wording.say("show.budget.spent", wording.euros(spent)))
                                .orElse(""),
                        use.getGrants()
                                .map(grants -> wording.say("show.budget.grants", wording.number(grants)))
                                .orElse(""),
                        use.getExhausted()
                                .map(empty -> wording.say(empty ? "show.budget.exhausted" : "show.budget.notExhausted"))
                                .orElse(""));
    }
}
