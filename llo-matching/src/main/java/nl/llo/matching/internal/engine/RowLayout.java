package nl.llo.matching.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.llo.matching.internal.gate.Dimension;
import nl.llo.matching.internal.gate.Literal;
import nl.llo.matching.outcome.Answer;

/**
 * Where each clause of each regulation stands. Regulations stand side by side, 64 in a block, one bit each; those that ask
 * the same dimensions stand together. Each block has slots, and in a slot stands one clause of each regulation, or none. A
 * cell is what one dimension says about the clauses in one slot.
 */
final class RowLayout {

    /** How many regulations share a word. */
    static final int BLOCK = 64;

    private final List<Dimension<?>> dimensions;
    private final int[] regulationAt;
    private final long[] most;
    private final List<Integer> program = new ArrayList<>();
    /** By dimension, what its cells hold whoever asks: for each cell who is surely, likely and possibly met. */
    private final List<List<Long>> least = new ArrayList<>();
    /** By dimension and literal, in which cells it stands, and there at which bits. */
    private final List<Map<Integer, List<Place>>> places = new ArrayList<>();

    /**
     * @param rules by regulation what it asks
     */
    RowLayout(List<Clauses> rules, List<Dimension<?>> dimensions) {
        this.dimensions = dimensions;
        dimensions.forEach(dimension -> {
            least.add(new ArrayList<>());
            places.add(new HashMap<>());
        });
        Comparator<Integer> byDimensions = Comparator.comparing(regulation -> signature(rules.get(regulation)));
        this.regulationAt = IntStream.range(0, rules.size())
                .boxed()
                .sorted(byDimensions)
                .mapToInt(Integer::intValue)
                .toArray();
        int blocks = (rules.size() + BLOCK - 1) / BLOCK;
        this.most = new long[3 * blocks];
        for (int block = 0; block < blocks; block++) {
            lay(rules, block);
        }
    }

    private String signature(Clauses clauses) {
        return clauses.clauses().stream()
                .map(clause -> clause.literals().keySet().stream()
                        .map(dimension -> String.valueOf((char) ('A' + dimension.getPlace())))
                        .sorted()
                        .reduce("", String::concat))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .reduce("", (all, one) -> all + one + ' ');
    }

    private void lay(List<Clauses> rules, int block) {
        List<Slot> slots = new ArrayList<>();
        int end = Math.min(regulationAt.length, (block + 1) * BLOCK);
        for (int at = block * BLOCK; at < end; at++) {
            Clauses clauses = rules.get(regulationAt[at]);
            long bit = 1L << at;
            addTo(most, 3 * block, clauses.most(), bit);
            for (Clauses.Asked clause : clauses.clauses()) {
                slotFor(clause, bit, slots).put(clause, bit);
            }
        }
        program.add(slots.size());
        for (Slot slot : slots) {
            program.add(slot.literals.size());
            // Who has no clause here is met, whatever is asked; the first cell says so for all of them.
            List<Long> met = List.of(~slot.taken, ~slot.taken | slot.likely, ~slot.taken | slot.open);
            for (Map.Entry<Dimension<?>, Map<Literal, Long>> asked : slot.literals.entrySet()) {
                int number = asked.getKey().getPlace();
                List<Long> words = least.get(number);
                int cell = words.size();
                words.addAll(met);
                met = List.of(0L, 0L, 0L);
                program.add(number);
                program.add(cell);
                asked.getValue()
                        .forEach((literal, bits) -> places.get(number)
                                .computeIfAbsent(literal.number(), any -> new ArrayList<>())
                                .add(new Place(cell, bits)));
            }
        }
    }

    /**
     * Where a literal is asked.
     *
     * @param cell the first of the three words of the cell
     * @param bits whose clauses there ask it
     */
    record Place(int cell, long bits) {}

    private static void addTo(long[] planes, int at, Answer answer, long bit) {
        planes[at] |= answer == Answer.YES ? bit : 0;
        planes[at + 1] |= answer.compareTo(Answer.LIKELY) >= 0 ? bit : 0;
        planes[at + 2] |= answer.compareTo(Answer.OPEN) >= 0 ? bit : 0;
    }

    /** A slot that asks the same, or else one that asks more, or else a new one. */
    private static Slot slotFor(Clauses.Asked clause, long bit, List<Slot> slots) {
        Slot wider = null;
        for (Slot slot : slots) {
            if ((slot.taken & bit) == 0
                    && slot.literals.keySet().containsAll(clause.literals().keySet())) {
                if (slot.literals.size() == clause.literals().size()) {
                    return slot;
                }
                wider = wider == null ? slot : wider;
            }
        }
        if (wider != null) {
            return wider;
        }
        Slot made = new Slot();
        slots.add(made);
        return made;
    }

    /** By position, which regulation stands there. */
    int[] regulations() {
        return regulationAt;
    }

    /** Per block what its regulations are at most: surely, likely, possibly. */
    long[] most() {
        return most;
    }

    /** Per block the number of slots; per slot the number of cells; per cell the dimension and where the cell is there. */
    int[] program() {
        return program.stream().mapToInt(Integer::intValue).toArray();
    }

    /** How many literals a dimension has. */
    int countLiterals(int dimension) {
        return dimensions.get(dimension).size();
    }

    /** What the cells of a dimension hold whoever asks: three words each. */
    long[] least(int dimension) {
        return least.get(dimension).stream().mapToLong(Long::longValue).toArray();
    }

    /** Where a literal of a dimension stands. */
    List<Place> places(int dimension, int literal) {
        return places.get(dimension).getOrDefault(literal, List.of());
    }

    private static final class Slot {
        final Map<Dimension<?>, Map<Literal, Long>> literals = new LinkedHashMap<>();
        long taken;
        long likely;
        long open;

        void put(Clauses.Asked clause, long bit) {
            taken |= bit;
            likely |= clause.least().compareTo(Answer.LIKELY) >= 0 ? bit : 0;
            open |= clause.least().compareTo(Answer.OPEN) >= 0 ? bit : 0;
            clause.literals()
                    .forEach((dimension, literal) -> literals.computeIfAbsent(dimension, any -> new LinkedHashMap<>())
                            .merge(literal, bit, (one, other) -> one | other));
        }
    }
}
