package nl.llo.matching.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.Cap;
import nl.llo.model.budget.CapKind;
import nl.llo.model.budget.RecordedUse;
import nl.llo.model.budget.ReservedShare;
import nl.llo.model.budget.RestAtEnd;
import nl.llo.model.budget.Tranche;
import nl.llo.model.id.BudgetId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.source.SourceDocumentId;
import nl.llo.model.source.SourceReference;
import nl.llo.model.time.Period;

/** Small budgets. */
public final class Budgets {

    static final SourceReference SOURCE = SourceReference.of(SourceDocumentId.of("LETTER"), "money");

    private Budgets() {}

    /**
     * Reads a budget from lines such as these, each optional and in any order:
     *
     * <pre>
     * total 1000
     * id another
     * structural
     * tranche 2020-01-01..2020-12-31 amount=500 opens=2020-02-01 rest=CARRIED_OVER
     * cap PER_TRANCHE amount=100 count=20
     * reserved share=30 group=group-a released=2020-06-01
     * use 2020-06-30 spent=120.50 grants=3 exhausted=false
     * </pre>
     */
    public static Budget read(String text) {
        Budget.Builder budget = Budget.builder();
        budget.id(BudgetId.of("money"));
        budget.addSources(SOURCE);
        for (String line : text.split("[\\n;]", -1)) {
            List<String> words = new ArrayList<>(List.of(line.strip().split(" +", -1)));
            String kind = words.remove(0);
            switch (kind) {
                case "" -> {}
                case "total" -> budget.total(Money.parse(words.get(0)));
                case "id" -> budget.id(BudgetId.of(words.get(0)));
                case "reserved" -> budget.addReserved(reserved(words));
                case "structural" -> budget.structural(true);
                case "tranche" -> budget.addTranches(tranche(words));
                case "cap" -> budget.addCaps(cap(words));
                case "use" -> budget.addUses(use(words));
                default -> throw new IllegalArgumentException(line);
            }
        }
        return budget.build();
    }

    private static Tranche tranche(List<String> words) {
        Tranche.Builder tranche = Tranche.builder();
        for (String word : words) {
            if (word.contains("..")) {
                String[] ends = word.split("\\.\\.", -1);
                Period.Builder period = Period.builder();
                if (!ends[0].isEmpty()) {
                    period.from(LocalDate.parse(ends[0]));
                }
                if (!ends[1].isEmpty()) {
                    period.until(LocalDate.parse(ends[1]));
                }
                tranche.period(period.build());
                continue;
            }
            String value = word.substring(word.indexOf('=') + 1);
            switch (word.substring(0, word.indexOf('='))) {
                case "amount" -> tranche.amount(Money.parse(value));
                case "opens" -> tranche.opensOn(LocalDate.parse(value));
                case "rest" -> tranche.restAtEnd(RestAtEnd.valueOf(value));
                default -> throw new IllegalArgumentException(word);
            }
        }
        return tranche.build();
    }

    private static Cap cap(List<String> words) {
        Cap.Builder cap = Cap.builder();
        cap.kind(CapKind.valueOf(words.get(0)));
        for (String word : words.subList(1, words.size())) {
            String value = word.substring(word.indexOf('=') + 1);
            switch (word.substring(0, word.indexOf('='))) {
                case "amount" -> cap.amount(Money.parse(value));
                case "count" -> cap.count(Integer.parseInt(value));
                default -> throw new IllegalArgumentException(word);
            }
        }
        return cap.build();
    }

    private static ReservedShare reserved(List<String> words) {
        ReservedShare.Builder part = ReservedShare.builder();
        for (String word : words) {
            String value = word.substring(word.indexOf('=') + 1);
            switch (word.substring(0, word.indexOf('='))) {
                case "share" -> part.share(Share.ofPercent(new BigDecimal(value)));
                case "amount" -> part.amount(Money.parse(value));
                case "group" -> part.group(TargetGroupId.of(value));
                case "released" -> part.releasedOn(LocalDate.parse(value));
                default -> throw new IllegalArgumentException(word);
            }
        }
        return part.build();
    }

    private static RecordedUse use(List<String> words) {
        RecordedUse.Builder use = RecordedUse.builder();
        use.on(LocalDate.parse(words.get(0)));
        for (String word : words.subList(1, words.size())) {
            String value = word.substring(word.indexOf('=') + 1);
            switch (word.substring(0, word.indexOf('='))) {
                case "spent" -> use.spent(Money.of(new BigDecimal(value)));
                case "grants" -> use.grants(Integer.parseInt(value));
                case "exhausted" -> use.exhausted(Boolean.parseBoolean(value));
                default -> throw new IllegalArgumentException(word);
            }
        }
        return use.build();
    }
}
