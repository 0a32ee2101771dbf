package nl.llo.io.internal.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.llo.io.finding.Finding;
import nl.llo.model.budget.Budget;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.RegulationId;
import nl.llo.model.money.Money;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;

/** The flat views that are offered. What a record holds in several parts is counted or left out. */
public final class Views {

    /** Regulations, one in each row. */
    public static final View<Regulation> REGULATIONS = new View<Regulation>()
            .with("id", Regulation::getId)
            .with("name_nl", r -> r.getName().getNl())
            .maybe("name_en", r -> r.getName().getEn())
            .with("kind", Regulation::getKind)
            .maybe("first_day", r -> r.getPeriods().stream().findFirst().flatMap(Period::getFrom))
            .maybe("last_day", r -> last(r.getPeriods()).flatMap(Period::getUntil))
            .maybe("attested_on", Regulation::getAttestedOn)
            .several("applicants", Regulation::getApplicants)
            .several("target_groups", Regulation::getTargetGroups)
            .with("conditions", r -> r.getConditions().size())
            .several(
                    "facilities",
                    r -> r.getFacilities().stream()
                            .map(f -> f.getKind())
                            .distinct()
                            .toList())
            .several("budgets", r -> r.getBudgets().stream().map(Budget::getId).toList())
            .several("access", Regulation::getAccess)
            .several("executors", Regulation::getExecutors)
            .several("funders", Regulation::getFunders)
            .maybe("predecessor", Regulation::getPredecessor)
            .maybe("successor", Regulation::getSuccessor)
            .maybe("summary_nl", r -> r.getSummary().map(LocalizedText::getNl));

    /** Budgets, one in each row, with the regulation that each belongs to. */
    public static final View<RegulationBudget> BUDGETS = new View<RegulationBudget>()
            .with("regulation", RegulationBudget::regulation)
            .with("id", b -> b.budget.getId())
            .maybe("name_nl", b -> b.budget.getName().map(LocalizedText::getNl))
            .maybe("total", b -> b.budget.getTotal().map(Views::plain))
            .several(
                    "funders",
                    b -> b.budget.getFunders().stream()
                            .map(f -> f.getOrganisation())
                            .toList())
            .with("tranches", b -> b.budget.getTranches().size())
            .several(
                    "reserved_for",
                    b -> b.budget.getReserved().stream().map(r -> r.getGroup()).toList())
            .maybe("policy", b -> b.budget.getPolicy())
            .several("cost_kinds", b -> b.budget.getCostKinds())
            .maybe("structural", b -> b.budget.getStructural());

    /** Target groups, one in each row. */
    public static final View<TargetGroup> GROUPS = new View<TargetGroup>()
            .with("id", TargetGroup::getId)
            .with("name_nl", g -> g.getName().getNl())
            .maybe("name_en", g -> g.getName().getEn())
            .maybe("word", TargetGroup::getWord)
            .maybe("defined_by", TargetGroup::getDefinedBy)
            .several("broader", TargetGroup::getBroader)
            .several("overlaps", TargetGroup::getOverlaps)
            .maybe("first_day", g -> g.getPeriod().flatMap(Period::getFrom))
            .maybe("last_day", g -> g.getPeriod().flatMap(Period::getUntil))
            .maybe("note_nl", g -> g.getNote().map(LocalizedText::getNl));

    private Views() {}

    /**
     * A budget of a regulation.
     *
     * @param regulation the regulation
     * @param budget the budget
     */
    public record RegulationBudget(RegulationId regulation, Budget budget) {}

    /** Lists all budgets of a catalogue. */
    public static List<RegulationBudget> budgets(Catalogue catalogue) {
        return catalogue.listRegulations().stream()
                .flatMap(r -> r.getBudgets().stream().map(budget -> new RegulationBudget(r.getId(), budget)))
                .toList();
    }

    /** Findings, one in each row, in a language. */
    public static View<Finding> findings(Language language) {
        return new View<Finding>()
                .with("code", finding -> finding.getCode().getCode())
                .with("severity", finding -> finding.getSeverity().name().toLowerCase(Locale.ROOT))
                .with("file", finding -> finding.getLocation().getFile())
                .with("line", finding -> place(finding.getLocation().getLine()))
                .with("column", finding -> place(finding.getLocation().getColumn()))
                .with("pointer", finding -> finding.getLocation().getPointer())
                .with("message", finding -> finding.getMessage(language))
                .with("hint", finding -> finding.getHint(language));
    }

    private static String place(int coordinate) {
        return coordinate > 0 ? Integer.toString(coordinate) : "";
    }

    private static String plain(Money money) {
        return money.toBigDecimal().toPlainString();
    }

    private static Optional<Period> last(List<Period> periods) {
        return periods.stream().reduce((earlier, later) -> later);
    }
}
