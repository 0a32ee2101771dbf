package nl.llo.matching;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import nl.llo.model.profile.Profile;

/**
 * Matches any number of profiles with all regulations on one date. Profiles are taken as they come, a few thousand at a time,
 * so memory does not grow with their number; results are handed over in the same order, the same on any number of threads.
 *
 * <p>Immutable and thread-safe: each {@code with} gives another run.
 */
public final class MatchRun {

    private final Matcher matcher;
    private final LocalDate date;
    private final int threads;
    private final LongConsumer progress;
    private final BooleanSupplier stop;
    private final boolean byGroup;

    private MatchRun(
            Matcher matcher,
            LocalDate date,
            int threads,
            LongConsumer progress,
            BooleanSupplier stop,
            boolean byGroup) {
        this.matcher = matcher;
        this.date = date;
        this.threads = threads;
        this.progress = progress;
        this.stop = stop;
        this.byGroup = byGroup;
    }

    /** A run on the calling thread alone. */
    public static MatchRun of(Matcher matcher, LocalDate date) {
        return new MatchRun(matcher, date, 1, done -> {}, () -> false, false);
    }

    /**
     * The same run on so many threads. Profiles are always read, and results handed over, by the calling thread.
     *
     * @throws IllegalArgumentException when there is not at least one
     */
    public MatchRun withThreads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a run takes at least one thread");
        }
        return new MatchRun(matcher, date, count, progress, stop, byGroup);
    }

    /** The same run, whose counts also tell to which groups people belong; that costs time. */
    public MatchRun withGroups() {
        return new MatchRun(matcher, date, threads, progress, stop, true);
    }

    /** The same run, telling the calling thread now and then how many profiles have been handed over. */
    public MatchRun withProgress(LongConsumer listener) {
        return new MatchRun(matcher, date, threads, listener, stop, byGroup);
    }

    /**
     * The same run, ending early when this says so: what was read already is still handed over, and the counts say that they
     * are not complete.
     *
     * @param condition asked by the calling thread now and then
     */
    public MatchRun withStop(BooleanSupplier condition) {
        return new MatchRun(matcher, date, threads, progress, condition, byGroup);
    }

    /**
     * Matches all profiles of a source. What the source or the sink throws ends the run and is thrown on.
     *
     * @param profiles read once, to its end
     * @param sink takes what is found
     * @return how many fit what
     */
    public MatchCounts run(Iterator<? extends Profile> profiles, MatchSink sink) {
        try (MatchFeed feed = start(sink)) {
            boolean stopped = stop.getAsBoolean();
            while (!stopped && profiles.hasNext()) {
                feed.accept(profiles.next());
                stopped = feed.isBetweenBatches() && stop.getAsBoolean();
            }
            return feed.finish(!stopped);
        }
    }

    /**
     * Starts a run that is fed profile by profile.
     *
     * @param sink takes what is found
     * @return takes the profiles; to be finished and closed
     */
    public MatchFeed start(MatchSink sink) {
        return new MatchFeed(matcher.question(date, byGroup), threads, sink, progress);
    }

    /** Matches all profiles of a source; see {@link #run(Iterator, MatchSink)}. */
    public MatchCounts run(Iterable<? extends Profile> profiles, MatchSink sink) {
        return run(profiles.iterator(), sink);
    }

    /** Matches all profiles of a stream, which is used up but not closed; see {@link #run(Iterator, MatchSink)}. */
    public MatchCounts run(Stream<? extends Profile> profiles, MatchSink sink) {
        return run(profiles.iterator(), sink);
    }
}
