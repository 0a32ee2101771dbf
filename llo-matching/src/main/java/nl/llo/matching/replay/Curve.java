package nl.llo.matching.replay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.llo.model.replay.ReplayPoint;
import nl.llo.model.time.Elapsed;

/** Notes how things stand at the opening, whenever a hundredth of the money was granted, at the last grant and at the end. */
final class Curve {

    private static final int PARTS = 100;

    private final List<ReplayPoint> points = new ArrayList<>();
    private final int[] granted;
    private final long step;
    private long left;
    private long mark;
    private long last;

    Curve(long cents, int groups) {
        granted = new int[groups];
        step = Math.max(1, cents / PARTS);
        left = cents;
        mark = left - step;
        note(0);
    }

    void granted(int group, long cents, long now) {
        granted[group]++;
        left -= cents;
        last = now;
        if (left <= mark && cents > 0) {
            note(now);
            mark = left - step;
        }
    }

    private void note(long now) {
        points.add(ReplayPoint.builder()
                .after(Elapsed.ofMillis(now))
                .left(Cents.toMoney(left))
                .addAllGranted(Arrays.stream(granted).boxed().toList())
                .build());
    }

    long left() {
        return left;
    }

    /** Notes the last grant and the end, and gives all points. */
    List<ReplayPoint> end(long now) {
        note(last);
        if (now > last) {
            note(now);
        }
        return points;
    }
}
