package nl.llo.matching.replay;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import nl.llo.model.replay.Lottery;
import nl.llo.model.replay.ReplayPolicy;
import nl.llo.model.replay.ReplayRound;
import nl.llo.model.replay.ReplayScenario;
import nl.llo.model.replay.WhenEmpty;
import nl.llo.model.time.Elapsed;
import org.jspecify.annotations.Nullable;

/** One run through all requests. Makes nothing for a request: what it has to remember are numbers in columns. */
final class Pass {

    private static final byte GRANTED = ReplayResult.GRANTED.code();
    private static final byte NO_MONEY = ReplayResult.REFUSED_FOR_MONEY.code();
    private static final byte NO_PLACE = ReplayResult.REFUSED_FOR_COURSE.code();
    private static final byte HAD_ENOUGH = ReplayResult.REFUSED_FOR_PERSON.code();
    private static final byte CLOSED = ReplayResult.CAME_AFTER_CLOSING.code();
    private static final byte WAITING = ReplayResult.WAITING.code();

    private final Arrivals arrivals;
    private final Lots lots;
    private final Optional<Lottery> lottery;
    private final long closes;
    private final long personCap;
    private final int courseCap;
    private final byte withoutMoney;
    private final Pots pots;
    private final int[] courseGrants;
    private final long[] personCents;
    private final @Nullable ComingBack comingBack;
    private int[] waiting = new int[0];
    private int countWaiting;
    private int nextUnprepared;

    /** What became of each request, as the number of a {@link ReplayResult}. */
    final byte[] results;
    /** What each was granted. */
    final long[] grants;
    /** When each was decided on; null when that is always when it came. */
    final long @Nullable [] served;
    /** Which requests that had to be prepared would have been granted without. */
    final BitSet hadBeenInTime = new BitSet();
    /** Which requests were made again after they were refused for want of money. */
    final BitSet cameBack = new BitSet();
    /** For each group, when money was first wanting, and when the last grant was; -1 when never. */
    final long[] emptyAfter;

    final long[] lastGrantAfter;
    final Curve curve;

    Pass(ReplayScenario scenario, ReplayPolicy policy, Arrivals arrivals, Lots lots) {
        ReplayRound round = scenario.getRound();
        int groups = scenario.getGroups().size();
        this.arrivals = arrivals;
        this.lots = lots;
        lottery = policy.getLottery();
        closes = round.getClosesAfter().map(Elapsed::toMillis).orElse(Long.MAX_VALUE - 1);
        personCap = round.getPerPerson().map(Cents::of).orElse(Long.MAX_VALUE);
        courseCap = policy.getPerCourse().or(round::getPerCourse).orElse(Integer.MAX_VALUE);
        boolean waits = policy.getWhenEmpty() == WhenEmpty.WAIT;
        withoutMoney = waits ? WAITING : NO_MONEY;
        ComingBack some = new ComingBack(scenario, lots::name);
        comingBack = !waits && some.isPossible() ? some : null;
        pots = new Pots(scenario, policy);
        courseGrants = new int[arrivals.courses];
        personCents = new long[arrivals.persons];
        results = new byte[arrivals.size()];
        grants = new long[arrivals.size()];
        served = lottery.isPresent() || waits || comingBack != null ? arrivals.time.clone() : null;
        emptyAfter = new long[groups];
        lastGrantAfter = new long[groups];
        Arrays.fill(emptyAfter, Arrivals.NONE);
        Arrays.fill(lastGrantAfter, Arrivals.NONE);
        curve = new Curve(Cents.of(round.getAmount()), groups);
    }

    void run() {
        int end = arrivals.firstAt(closes + 1);
        Arrays.fill(results, end, results.length, CLOSED);
        int i = lottery.isPresent() ? draw(lottery.get(), end) : 0;
        long[] time = arrivals.time;
        long nextEvent = nextEvent();
        for (; i < end; i++) {
            long now = time[i];
            if (now >= nextEvent) {
                nextEvent = catchUp(now);
            }
            serve(i, now);
        }
        catchUp(Long.MAX_VALUE - 1);
    }

    /** Serves everybody who came before the draw; gives the position of the first who comes later. */
    private int draw(Lottery rules, int end) {
        long now = rules.getDrawnAfter().toMillis();
        int entrants = Math.min(end, arrivals.firstAt(now));
        while (pots.nextMoment() <= now) {
            pots.openNext();
        }
        for (long lot : lots.draw(rules.getSeed(), entrants)) {
            int i = Arrivals.index(lot);
            serve(i, now);
            at(i, now);
        }
        long[] unprepared = arrivals.unprepared;
        while (nextUnprepared < unprepared.length && Arrivals.time(unprepared[nextUnprepared]) < now) {
            long early = unprepared[nextUnprepared++];
            int i = Arrivals.index(early);
            hadBeenInTime.set(i, i >= entrants && Arrivals.time(early) <= closes);
        }
        return entrants;
    }

    private long nextEvent() {
        long early = nextUnprepared < arrivals.unprepared.length
                ? Arrivals.time(arrivals.unprepared[nextUnprepared])
                : Long.MAX_VALUE;
        return Math.min(early, pots.nextMoment());
    }

    /** Lets happen what happens up to a moment besides requests; gives the moment of what happens next. */
    private long catchUp(long now) {
        long next = nextEvent();
        while (next <= now) {
            if (pots.nextMoment() == next) {
                pots.openNext();
                serveAgain(next);
            } else {
                int i = Arrivals.index(arrivals.unprepared[nextUnprepared++]);
                hadBeenInTime.set(i, next <= closes && couldBeGranted(i));
            }
            next = nextEvent();
        }
        return next;
    }

    private boolean couldBeGranted(int i) {
        int course = arrivals.course[i];
        long ask = ask(i);
        return (course < 0 || courseGrants[course] < courseCap) && ask >= 0 && pots.has(arrivals.group[i], ask);
    }

    /** What can be granted for a request at most; negative when the person already has all that a person can have. */
    private long ask(int i) {
        int person = arrivals.person[i];
        long room = person < 0 ? personCap : personCap - personCents[person];
        long cents = arrivals.cents[i];
        return cents <= room ? cents : room == 0 ? -1 : room;
    }

    private void serve(int i, long now) {
        int course = arrivals.course[i];
        if (course >= 0 && courseGrants[course] >= courseCap) {
            results[i] = NO_PLACE;
            return;
        }
        long ask = ask(i);
        if (ask < 0) {
            results[i] = HAD_ENOUGH;
            return;
        }
        int group = arrivals.group[i];
        if (pots.take(group, ask)) {
            grant(i, group, course, ask, now);
        } else {
            turnAway(i, group, now);
        }
    }

    private void grant(int i, int group, int course, long cents, long now) {
        results[i] = GRANTED;
        grants[i] = cents;
        lastGrantAfter[group] = now;
        if (course >= 0) {
            courseGrants[course]++;
        }
        if (arrivals.person[i] >= 0) {
            personCents[arrivals.person[i]] += cents;
        }
        curve.granted(group, cents, now);
    }

    private void turnAway(int i, int group, long now) {
        results[i] = withoutMoney;
        if (emptyAfter[group] < 0) {
            emptyAfter[group] = now;
        }
        if (withoutMoney == WAITING || (comingBack != null && comingBack.comes(i, group, pots.countMoments()))) {
            if (countWaiting == waiting.length) {
                waiting = Arrays.copyOf(waiting, Math.max(1_024, countWaiting * 2));
            }
            waiting[countWaiting++] = i;
        }
    }

    /**
     * Serves everybody who waits or comes back once more; who still gets nothing keeps the place in the row. After the
     * closing nobody can ask again, but who waits has asked.
     */
    private void serveAgain(long now) {
        if (comingBack != null && now > closes) {
            return;
        }
        int count = countWaiting;
        countWaiting = 0;
        for (int k = 0; k < count; k++) {
            int i = waiting[k];
            if (comingBack != null) {
                cameBack.set(i);
            }
            serve(i, now);
            if (results[i] != WAITING) {
                at(i, now);
            }
        }
    }

    private void at(int i, long now) {
        if (served != null) {
            served[i] = now;
        }
    }

    /** Counts the courses that have as many grants as they can have. */
    int countFullCourses() {
        return (int) Arrays.stream(courseGrants).filter(n -> n >= courseCap).count();
    }
}
