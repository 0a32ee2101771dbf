package nl.llo.matching.replay;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.llo.model.id.ReplayGroupId;
import nl.llo.model.money.Money;
import nl.llo.model.replay.Arrival;
import nl.llo.model.replay.BudgetStage;
import nl.llo.model.replay.ReplayPolicy;
import nl.llo.model.replay.ReplayRound;
import nl.llo.model.replay.ReplayScenario;
import nl.llo.model.replay.ReserveUse;
import nl.llo.model.replay.ReservedPart;
import nl.llo.model.replay.WhenEmpty;
import nl.llo.model.time.Elapsed;

/**
 * The rules once more, for listed people only, in the plainest way: a list of things that happen, sorted, and exact decimals. To
 * compare with.
 */
final class Naive {

    /** What became of a request. */
    record Fate(ReplayResult result, BigDecimal granted, boolean tooLate) {}

    private record Happening(long time, int rank, Runnable what) {}

    private final ReplayScenario scenario;
    private final ReplayPolicy policy;
    private final ReplayRound round;
    private BigDecimal general;
    private final Map<ReservedPart, BigDecimal> reserved = new LinkedHashMap<>();
    private final Map<Object, Integer> courses = new HashMap<>();
    private final Map<Object, BigDecimal> persons = new HashMap<>();
    private int moneyCame;
    private final List<Arrival> waiting = new ArrayList<>();
    private final Map<Arrival, Fate> fates = new HashMap<>();
    private final Map<Arrival, Boolean> inTime = new HashMap<>();

    private Naive(ReplayScenario scenario, ReplayPolicy policy) {
        this.scenario = scenario;
        this.policy = policy;
        this.round = scenario.getRound();
        this.general = round.getAmount().toBigDecimal();
    }

    /** The fate of each listed request; the list may not hold the same request twice. */
    static Map<Arrival, Fate> replay(ReplayScenario scenario, ReplayPolicy policy) {
        Naive naive = new Naive(scenario, policy);
        naive.replay();
        Map<Arrival, Fate> all = new HashMap<>();
        naive.fates.forEach((arrival, fate) -> all.put(
                arrival,
                new Fate(
                        fate.result(),
                        fate.granted(),
                        fate.result() != ReplayResult.GRANTED && naive.inTime.getOrDefault(arrival, false))));
        return all;
    }

    private static long comes(Arrival arrival) {
        return arrival.getAt().toMillis()
                + arrival.getPreparation().map(Elapsed::toMillis).orElse(0L);
    }

    private long closes() {
        return round.getClosesAfter().map(Elapsed::toMillis).orElse(Long.MAX_VALUE);
    }

    private void replay() {
        List<Happening> happenings = new ArrayList<>();
        for (BudgetStage stage : policy.getStages()) {
            BigDecimal amount = part(stage.getShare()
                    .map(round::part)
                    .orElseGet(() -> stage.getAmount().orElseThrow()));
            general = general.subtract(amount);
            happenings.add(new Happening(stage.getOpensAfter().toMillis(), 0, () -> {
                general = general.add(amount);
                wake(stage.getOpensAfter().toMillis());
            }));
        }
        for (ReservedPart part : policy.getReserved()) {
            ReservedPart own = ReservedPart.builder().copyOf(part).build();
            BigDecimal amount = part(own.getShare()
                    .map(round::part)
                    .orElseGet(() -> own.getAmount().orElseThrow()));
            general = general.subtract(amount);
            reserved.merge(own, amount, BigDecimal::add);
            own.getReleasedAfter()
                    .map(Elapsed::toMillis)
                    .or(() -> own.getReleasedOn()
                            .map(day -> Duration.between(
                                            round.getOpensOn().atTime(round.getOpensAt()), day.atStartOfDay())
                                    .toMillis()))
                    .ifPresent(time -> happenings.add(new Happening(Math.max(0, time), 0, () -> {
                        general = general.add(reserved.put(own, BigDecimal.ZERO));
                        wake(Math.max(0, time));
                    })));
        }
        long drawn = policy.getLottery().map(l -> l.getDrawnAfter().toMillis()).orElse(Long.MIN_VALUE);
        List<Arrival> entrants = new ArrayList<>();
        List<Arrival> sorted = new ArrayList<>(scenario.getArrivals());
        sorted.sort(Comparator.comparing(Arrival::getPerson)
                .thenComparing(a -> a.getCourse().map(Object::toString).orElse(""))
                .thenComparing(this::asked)
                .thenComparing(Arrival::getGroup)
                .thenComparing(Arrival::getAt));
        for (Arrival arrival : sorted) {
            long comes = comes(arrival);
            if (comes > closes()) {
                fates.put(arrival, new Fate(ReplayResult.CAME_AFTER_CLOSING, BigDecimal.ZERO, false));
            } else if (comes < drawn) {
                entrants.add(arrival);
            } else {
                happenings.add(new Happening(comes, 3, () -> serve(arrival)));
            }
            long early = arrival.getAt().toMillis();
            if (arrival.getPreparation().isPresent() && early <= closes()) {
                if (early < drawn) {
                    inTime.put(arrival, comes >= drawn || comes > closes());
                } else {
                    happenings.add(new Happening(early, 2, () -> inTime.put(arrival, fits(arrival))));
                }
            }
        }
        policy.getLottery().ifPresent(lottery -> {
            Map<Long, List<Arrival>> lots = new TreeMap<>();
            entrants.stream()
                    .sorted(Comparator.comparingLong(Naive::comes))
                    .forEach(a -> lots.computeIfAbsent(
                                    SplitMix.hash(
                                                    lottery.getSeed(),
                                                    a.getPerson().toString())
                                            >>> 25,
                                    lot -> new ArrayList<>())
                            .add(a));
            happenings.add(new Happening(
                    lottery.getDrawnAfter().toMillis(),
                    1,
                    () -> lots.values().forEach(list -> list.forEach(this::serve))));
        });
        happenings.sort(Comparator.comparingLong(Happening::time).thenComparingInt(Happening::rank));
        happenings.forEach(happening -> happening.what().run());
    }

    private static BigDecimal part(Money money) {
        return money.toBigDecimal();
    }

    private void wake(long now) {
        moneyCame++;
        if (policy.getWhenEmpty() == WhenEmpty.REFUSE && now > closes()) {
            return;
        }
        List<Arrival> again = List.copyOf(waiting);
        waiting.clear();
        again.forEach(this::serve);
    }

    private BigDecimal room(Arrival arrival) {
        return round.getPerPerson()
                .map(most -> most.toBigDecimal().subtract(persons.getOrDefault(arrival.getPerson(), BigDecimal.ZERO)))
                .orElse(new BigDecimal("1e15"));
    }

    private BigDecimal asked(Arrival arrival) {
        return arrival.getAmount().or(round::getGrant).orElseThrow().toBigDecimal();
    }

    private boolean isFull(Arrival arrival) {
        int most = policy.getPerCourse().or(round::getPerCourse).orElse(Integer.MAX_VALUE);
        return arrival.getCourse()
                .map(course -> courses.getOrDefault(course, 0) >= most)
                .orElse(false);
    }

    private boolean hasEnough(Arrival arrival) {
        return room(arrival).signum() == 0 && asked(arrival).signum() > 0;
    }

    private List<ReservedPart> parts(ReplayGroupId group) {
        return reserved.keySet().stream()
                .filter(part -> part.getGroups().contains(group))
                .toList();
    }

    private boolean fits(Arrival arrival) {
        BigDecimal sum = parts(arrival.getGroup()).stream().map(reserved::get).reduce(general, BigDecimal::add);
        return !isFull(arrival)
                && !hasEnough(arrival)
                && sum.compareTo(asked(arrival).min(room(arrival))) >= 0;
    }

    private void serve(Arrival arrival) {
        if (isFull(arrival)) {
            fates.put(arrival, new Fate(ReplayResult.REFUSED_FOR_COURSE, BigDecimal.ZERO, false));
        } else if (hasEnough(arrival)) {
            fates.put(arrival, new Fate(ReplayResult.REFUSED_FOR_PERSON, BigDecimal.ZERO, false));
        } else if (fits(arrival)) {
            grant(arrival);
        } else if (policy.getWhenEmpty() == WhenEmpty.WAIT) {
            waiting.add(arrival);
            fates.put(arrival, new Fate(ReplayResult.WAITING, BigDecimal.ZERO, false));
        } else {
            fates.put(arrival, new Fate(ReplayResult.REFUSED_FOR_MONEY, BigDecimal.ZERO, false));
            if (comesBack(arrival)) {
                waiting.add(arrival);
            }
        }
    }

    private boolean comesBack(Arrival arrival) {
        BigDecimal percent = scenario.getGroups().stream()
                .filter(group -> group.getId().equals(arrival.getGroup()))
                .flatMap(group -> group.getComingBack().stream())
                .map(share -> share.toPercent())
                .findFirst()
                .orElse(BigDecimal.ZERO);
        long drawn = ComingBack.draw(scenario.getSeed(), arrival.getPerson().toString(), moneyCame);
        return percent.compareTo(BigDecimal.valueOf(drawn).movePointLeft(4)) > 0;
    }

    private void grant(Arrival arrival) {
        BigDecimal amount = asked(arrival).min(room(arrival));
        BigDecimal rest = amount;
        if (policy.getReserveUse() == ReserveUse.GENERAL_FIRST) {
            rest = takeGeneral(rest);
        }
        for (ReservedPart part : parts(arrival.getGroup())) {
            BigDecimal taken = rest.min(reserved.get(part));
            reserved.merge(part, taken.negate(), BigDecimal::add);
            rest = rest.subtract(taken);
        }
        takeGeneral(rest);
        arrival.getCourse().ifPresent(course -> courses.merge(course, 1, Integer::sum));
        persons.merge(arrival.getPerson(), amount, BigDecimal::add);
        fates.put(arrival, new Fate(ReplayResult.GRANTED, amount, false));
    }

    private BigDecimal takeGeneral(BigDecimal amount) {
        BigDecimal taken = amount.min(general);
        general = general.subtract(taken);
        return amount.subtract(taken);
    }
}
