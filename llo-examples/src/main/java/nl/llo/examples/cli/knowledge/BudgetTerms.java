package nl.llo.examples.cli.knowledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.Unit;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.Cap;
import nl.llo.model.budget.ReservedShare;
import nl.llo.model.budget.Tranche;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.time.Period;

/** Says on what terms a budget gives: its limits, what is kept for groups, and what happens to the rest. */
public final class BudgetTerms {

    private final Names names;
    private final Wording wording;

    /** Says it in the language of the wording. */
    public BudgetTerms(Names names, Wording wording) {
        this.names = names;
        this.wording = wording;
    }

    /** All terms that hold on a date, a phrase each. */
    public Stream<String> on(LocalDate date, Budget budget) {
        return Stream.of(
                        budget.getCaps().stream().map(this::cap),
                        budget.getReserved().stream().map(this::reserved),
                        structural(budget).stream(),
                        budget.getTranches().stream()
                                .filter(tranche -> runsOn(date, tranche))
                                .flatMap(tranche -> rest(tranche).stream()))
                .flatMap(phrases -> phrases);
    }

    /** A limit. */
    public String cap(Cap cap) {
        List<Argument> most = new ArrayList<>();
        cap.getAmount().ifPresent(amount -> most.add(new Argument.Amount(amount)));
        cap.getCount().ifPresent(count -> most.add(new Argument.Quantity(BigDecimal.valueOf(count), Unit.GRANTS)));
        return wording.say(
                "show.budget.cap", wording.name(cap.getKind()), new Argument.Series(most).in(wording.language()));
    }

    /** What is kept for a group, and until when. */
    public String reserved(ReservedShare reserved) {
        return Names.joinWith(
                ", ",
                wording.say("show.budget.reserved", names.of(reserved.getGroup())),
                part(reserved.getShare(), reserved.getAmount()),
                reserved.getReleasedOn()
                        .map(day -> wording.say("show.budget.released", wording.day(day)))
                        .orElse(""));
    }

    /** Whether the money comes every year or once; empty when not stated. */
    public Optional<String> structural(Budget budget) {
        return budget.getStructural()
                .map(structural -> wording.say(structural ? "show.budget.structural" : "show.budget.once"));
    }

    /** A part of a budget, as a share or an amount. */
    public String part(Optional<Share> share, Optional<Money> amount) {
        return Names.joinWith(
                ", ",
                share.map(percent -> percent + "%").orElse(""),
                amount.map(wording::euros).orElse(""));
    }

    private Optional<String> rest(Tranche tranche) {
        Optional<LocalDate> end = tranche.getPeriod().flatMap(Period::getUntil);
        return tranche.getRestAtEnd()
                .map(rest -> end.map(day -> wording.say("match.money.rest", wording.day(day), wording.name(rest)))
                        .orElseGet(() -> wording.name(rest)));
    }

    /** Whether a tranche has begun and not ended. */
    public static boolean runsOn(LocalDate date, Tranche tranche) {
        Optional<Period> period = tranche.getPeriod();
        return tranche.getOpensOn()
                        .or(() -> period.flatMap(Period::getFrom))
                        .map(start -> !start.isAfter(date))
                        .orElse(true)
                && period.flatMap(Period::getUntil)
                        .map(end -> !end.isBefore(date))
                        .orElse(true);
    }
}
