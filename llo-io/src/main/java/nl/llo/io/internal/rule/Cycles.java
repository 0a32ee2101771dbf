package nl.llo.io.internal.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.llo.io.finding.FindingCode;

/** Finds records that refer to themselves by way of others. Goes over every reference once, and needs no call stack. */
final class Cycles {

    private static final int SHOWN = 8;

    private final References references;
    private final Map<String, Boolean> finished = new HashMap<>();
    private final Deque<Step> way = new ArrayDeque<>();

    private Cycles(References references) {
        this.references = references;
    }

    private record Step(String record, Iterator<References.Reference> rest) {}

    /** Reports each reference that closes a circle. */
    static void report(References references, FindingCode code, CatalogueCheck catalogue) {
        Cycles cycles = new Cycles(references);
        for (String record : references.records()) {
            cycles.search(record, code, catalogue);
        }
    }

    private void search(String start, FindingCode code, CatalogueCheck catalogue) {
        if (finished.containsKey(start)) {
            return;
        }
        enter(start);
        while (!way.isEmpty()) {
            Step last = way.getLast();
            if (!last.rest.hasNext()) {
                finished.put(last.record, true);
                way.removeLast();
                continue;
            }
            References.Reference reference = last.rest.next();
            Boolean done = finished.get(reference.to());
            if (done == null) {
                enter(reference.to());
            } else if (!done) {
                catalogue.report(
                        code, reference.file(), reference.node(), () -> Map.of("cycle", describe(reference.to())));
            }
        }
    }

    private void enter(String record) {
        finished.put(record, false);
        way.addLast(new Step(record, references.of(record).iterator()));
    }

    /** Writes the way from a record on it to its end, and back. */
    private String describe(String record) {
        Deque<String> ids = new ArrayDeque<>();
        Iterator<Step> back = way.descendingIterator();
        do {
            ids.addFirst(back.next().record);
        } while (!ids.getFirst().equals(record));
        List<String> shown = new ArrayList<>(ids);
        if (shown.size() > SHOWN) {
            shown.subList(SHOWN / 2, shown.size() - SHOWN / 2).clear();
            shown.add(SHOWN / 2, "…");
        }
        shown.add(record);
        return String.join(" → ", shown);
    }
}
