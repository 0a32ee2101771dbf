package nl.llo.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import nl.llo.model.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * A {@link MatchRun} that is fed one profile after the other, for a source that hands profiles over by itself, such as an
 * importer. {@link #finish} gives the counts; closing without it gives up.
 *
 * <p>For one thread, which also gets the results. Memory does not grow with the number of profiles.
 */
public final class MatchFeed implements Consumer<Profile>, AutoCloseable {

    /** Fewer people than this are answered by the tree: to make columns would take longer. */
    static final int WORTH_COLUMNS = 100;

    private final MatchQuestion question;
    private final MatchSink sink;
    private final LongConsumer progress;
    private final @Nullable ExecutorService workers;
    private final List<MatchBatch> batches = new ArrayList<>();
    private final Deque<MatchBatch> idle = new ArrayDeque<>();
    private final Deque<Future<MatchBatch>> working = new ArrayDeque<>();
    private @Nullable MatchBatch filling;
    private boolean worthColumns;
    private long filled;
    private long done;

    MatchFeed(MatchQuestion question, int threads, MatchSink sink, LongConsumer progress) {
        this.question = question;
        this.sink = sink;
        this.progress = progress;
        this.workers = threads == 1 ? null : Executors.newFixedThreadPool(threads, MatchFeed::worker);
        // Twice as many batches as threads, and they go round.
        for (int i = 0; i < (threads == 1 ? 1 : 2 * threads); i++) {
            batches.add(new MatchBatch(question));
        }
        idle.addAll(batches);
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "llo-match");
        thread.setDaemon(true);
        return thread;
    }

    /** Takes the next profile; results of earlier ones may be handed over meanwhile. */
    @Override
    public void accept(Profile profile) {
        MatchBatch batch = filling;
        if (batch == null) {
            batch = idle.isEmpty() ? await() : idle.remove();
            batch.start(filled);
            filling = batch;
        }
        batch.add(profile);
        filled++;
        if (batch.isFull()) {
            send(batch);
        }
    }

    /** True when nobody waits for others to make a batch full. */
    boolean isBetweenBatches() {
        return filling == null;
    }

    /** Hands over what is left, and gives the counts. */
    public MatchCounts finish() {
        return finish(true);
    }

    MatchCounts finish(boolean complete) {
        if (filling != null) {
            send(filling);
        }
        while (!working.isEmpty()) {
            await();
        }
        MatchCounter sum = new MatchCounter(question);
        batches.forEach(batch -> batch.addTo(sum));
        return new MatchCounts(question, sum, complete);
    }

    private void send(MatchBatch batch) {
        filling = null;
        worthColumns |= batch.size() >= WORTH_COLUMNS;
        boolean byColumns = worthColumns;
        if (workers == null) {
            batch.work(byColumns);
            deliver(batch);
            idle.add(batch);
        } else {
            working.add(workers.submit(() -> batch.work(byColumns), batch));
        }
    }

    /** Waits for the batch whose turn it is, hands it over and gives it free. */
    private MatchBatch await() {
        try {
            MatchBatch batch = working.remove().get();
            deliver(batch);
            return batch;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a batch could not be matched", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while matching", e);
        }
    }

    private void deliver(MatchBatch batch) {
        batch.deliver(sink);
        done += batch.size();
        progress.accept(done);
    }

    /** Gives up what is not finished. */
    @Override
    public void close() {
        if (workers != null) {
            workers.shutdownNow();
        }
    }
}
