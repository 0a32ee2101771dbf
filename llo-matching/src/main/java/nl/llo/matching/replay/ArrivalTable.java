package nl.llo.matching.replay;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.llo.model.id.CourseId;
import nl.llo.model.id.ProfileId;
import nl.llo.model.id.ReplayGroupId;
import nl.llo.model.money.Money;
import nl.llo.model.replay.Arrival;
import nl.llo.model.replay.CourseSpread;
import nl.llo.model.replay.Crowd;
import nl.llo.model.replay.CurvePart;
import nl.llo.model.replay.ReplayGroup;
import nl.llo.model.replay.ReplayRound;
import nl.llo.model.replay.ReplayScenario;
import nl.llo.model.time.Elapsed;
import org.jspecify.annotations.Nullable;

/**
 * The requests of a scenario before they are put in order. Listed ones first, by their persons; then the crowds, by their
 * groups: so no place in a list of the scenario decides anything.
 */
final class ArrivalTable {

    private final Map<ReplayGroupId, Integer> groups = new HashMap<>();
    private final Map<CourseId, Integer> courseNumbers = new TreeMap<>();
    private final Map<ProfileId, Integer> requests = new HashMap<>();
    private final Map<ProfileId, Integer> repeated = new HashMap<>();
    private final int crowdCourses;
    private final long[] at;
    private final long[] preparation;
    private final int[] group;
    private final int[] course;
    private final int[] person;
    private final long[] cents;
    private final int[] origin;
    private int size;

    ArrivalTable(ReplayScenario scenario) {
        List<ReplayGroup> list = scenario.getGroups();
        IntStream.range(0, list.size()).forEach(i -> groups.put(list.get(i).getId(), i));
        crowdCourses = scenario.getCourses().map(CourseSpread::getCount).orElse(0);
        int rows = scenario.getArrivals().size()
                + scenario.getCrowds().stream()
                        .flatMap(crowd -> crowd.getCurve().stream())
                        .mapToInt(CurvePart::getArrivals)
                        .sum();
        at = new long[rows];
        preparation = new long[rows];
        group = new int[rows];
        course = new int[rows];
        person = new int[rows];
        cents = new long[rows];
        origin = new int[rows];
        addListed(scenario);
        addCrowds(scenario);
    }

    private void addListed(ReplayScenario scenario) {
        List<Arrival> list = scenario.getArrivals();
        for (Arrival arrival : list) {
            arrival.getCourse().ifPresent(id -> courseNumbers.putIfAbsent(id, crowdCourses + courseNumbers.size()));
            requests.merge(arrival.getPerson(), 1, Integer::sum);
        }
        Integer[] order = new Integer[list.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(list::get, byName(scenario.getRound())));
        for (int position : order) {
            Arrival arrival = list.get(position);
            person[size] = requests.getOrDefault(arrival.getPerson(), 0) > 1
                    ? repeated.computeIfAbsent(arrival.getPerson(), id -> repeated.size())
                    : Arrivals.NONE;
            add(
                    groups.getOrDefault(arrival.getGroup(), 0),
                    arrival.getAt().toMillis(),
                    Cents.of(amount(arrival, scenario.getRound())),
                    arrival.getCourse().map(courseNumbers::get).orElse(Arrivals.NONE),
                    arrival.getPreparation().map(Elapsed::toMillis).orElse((long) Arrivals.NONE),
                    position);
        }
    }

    private static Comparator<Arrival> byName(ReplayRound round) {
        return Comparator.comparing(Arrival::getPerson)
                .thenComparing(
                        arrival -> arrival.getCourse().map(CourseId::value).orElse(""))
                .thenComparing(arrival -> amount(arrival, round))
                .thenComparing(Arrival::getGroup)
                .thenComparing(Arrival::getAt);
    }

    private static Money amount(Arrival arrival, ReplayRound round) {
        return arrival.getAmount().or(round::getGrant).orElseThrow();
    }

    private void addCrowds(ReplayScenario scenario) {
        @Nullable Weights courses = scenario.getCourses().map(Weights::of).orElse(null);
        int[] people = new int[groups.size()];
        Map<ReplayGroupId, Integer> crowds = new HashMap<>();
        scenario.getCrowds().stream()
                .sorted(Comparator.comparing(Crowd::getGroup))
                .forEach(crowd -> {
                    int n = crowds.merge(crowd.getGroup(), 1, Integer::sum);
                    int groupNumber = groups.getOrDefault(crowd.getGroup(), 0);
                    new CrowdDraw(scenario, crowd, n, courses).drawAll((when, amount, courseNumber, before) -> {
                        person[size] = Arrivals.NONE;
                        people[groupNumber]++;
                        add(groupNumber, when, amount, courseNumber, before, Arrivals.NONE - people[groupNumber]);
                    });
                });
    }

    private void add(int groupNumber, long when, long amount, int courseNumber, long before, int where) {
        at[size] = when;
        preparation[size] = before;
        group[size] = groupNumber;
        course[size] = courseNumber;
        cents[size] = amount;
        origin[size] = where;
        size++;
    }

    int size() {
        return size;
    }

    long at(int row) {
        return at[row];
    }

    boolean isPrepared(int row) {
        return preparation[row] != Arrivals.NONE;
    }

    /** When a request comes, preparation included. */
    long comes(int row) {
        return isPrepared(row) ? CrowdDraw.after(at[row], preparation[row]) : at[row];
    }

    int group(int row) {
        return group[row];
    }

    int course(int row) {
        return course[row];
    }

    int person(int row) {
        return person[row];
    }

    long cents(int row) {
        return cents[row];
    }

    int origin(int row) {
        return origin[row];
    }

    int courses() {
        return crowdCourses + courseNumbers.size();
    }

    int persons() {
        return repeated.size();
    }
}
