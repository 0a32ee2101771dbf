package nl.llo.matching.internal.engine;

import java.util.List;
import nl.llo.matching.internal.gate.Combination;
import nl.llo.matching.internal.gate.Gate;
import nl.llo.matching.internal.gate.Literal;
import nl.llo.matching.internal.gate.Standing;
import nl.llo.matching.outcome.Answer;

/** A gate, made ready for being answered part by part. Answers are bits: surely, likely, possibly. */
final class WholeGate {

    static final int SURELY = 1;
    static final int LIKELY = 2;
    static final int POSSIBLY = 4;
    static final int YES = SURELY | LIKELY | POSSIBLY;

    private final boolean conjunction;
    private final int start;
    /** By literal its dimension and its number there. */
    private final int[] dimensions;

    private final int[] literals;
    private final WholeGate[] parts;

    private WholeGate(boolean conjunction, int start, List<Literal> literals, List<WholeGate> parts) {
        this.conjunction = conjunction;
        this.start = start;
        this.dimensions = literals.stream()
                .mapToInt(literal -> literal.dimension().getPlace())
                .toArray();
        this.literals = literals.stream().mapToInt(Literal::number).toArray();
        this.parts = parts.toArray(WholeGate[]::new);
    }

    /** Dimensions must have their places. */
    static WholeGate of(Gate gate) {
        boolean conjunction = !(gate instanceof Combination combination) || combination.isConjunction();
        List<Gate> parts = gate instanceof Combination combination ? combination.parts() : List.of(gate);
        int start = conjunction ? YES : 0;
        for (Gate part : parts) {
            if (part instanceof Gate.Fixed fixed) {
                start = conjunction ? start & bits(fixed.answer()) : start | bits(fixed.answer());
            }
        }
        return new WholeGate(
                conjunction,
                start,
                parts.stream()
                        .filter(Literal.class::isInstance)
                        .map(Literal.class::cast)
                        .toList(),
                parts.stream()
                        .filter(Combination.class::isInstance)
                        .map(WholeGate::of)
                        .toList());
    }

    private static int bits(Answer answer) {
        return switch (answer) {
            case NO -> 0;
            case OPEN -> POSSIBLY;
            case LIKELY -> POSSIBLY | LIKELY;
            case YES -> YES;
        };
    }

    /** The answer for who stands so. */
    int answer(Standing[] standings) {
        int last = conjunction ? 0 : YES;
        int answer = start;
        for (int i = 0; i < literals.length && answer != last; i++) {
            Standing standing = standings[dimensions[i]];
            int literal = literals[i];
            int bits = standing.isSure(literal) ? YES : standing.isPossible(literal) ? POSSIBLY : 0;
            answer = conjunction ? answer & bits : answer | bits;
        }
        for (int i = 0; i < parts.length && answer != last; i++) {
            int bits = parts[i].answer(standings);
            answer = conjunction ? answer & bits : answer | bits;
        }
        return answer;
    }
}
