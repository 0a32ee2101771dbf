package nl.llo.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.llo.model.budget.CostKind;

/** Makes cases; the same kind, number of funds and seed give the same case. Nothing is left out for being easy or hard. */
public enum FundingCases {
    /** One step with six costs, limits in whole fifties for a person, one pair in ten excluded. */
    PLAIN {
        @Override
        FundingCase make(int funds, SplittableRandom random) {
            CostKind[] kinds = {
                CostKind.COURSE_FEE,
                CostKind.TRAVEL,
                CostKind.MATERIALS,
                CostKind.EXAM,
                CostKind.ADVICE,
                CostKind.COACHING
            };
            var costs = new ArrayList<FundingCase.Cost>();
            for (CostKind kind : kinds) {
                costs.add(new FundingCase.Cost(0, kind, 10_000L * random.nextInt(1, 30)));
            }
            var made = new ArrayList<FundingCase.Fund>();
            for (int f = 0; f < funds; f++) {
                var pays = some(random, 67, kinds);
                var person = OptionalLong.of(5_000L * random.nextInt(2, 20));
                int percent = random.nextBoolean() ? 100 : 25 * random.nextInt(1, 4);
                var excludes = before(random, f, 10);
                made.add(fund(pays, person, NONE, NONE, percent, 0, OptionalInt.empty(), excludes, NOBODY));
            }
            return new FundingCase(List.of(FundingCase.DAY), costs, made);
        }
    },

    /**
     * Advice, a course, coaching and a second course in the next year. Half of the funds pay courses, the others advice,
     * coaching, travel and material, or half of everything. Limits are in whole fifties for a person, a year or a step; some ask
     * an own contribution, some pay only after an advice fund. One fund in four belongs to the same family of schemes, of which half
     * the pairs exclude each other.
     */
    REALISTIC {
        @Override
        FundingCase make(int funds, SplittableRandom random) {
            var costs = List.of(
                    new FundingCase.Cost(0, CostKind.ADVICE, 5_000L * random.nextInt(8, 18)),
                    new FundingCase.Cost(1, CostKind.COURSE_FEE, 5_000L * random.nextInt(20, 160)),
                    new FundingCase.Cost(1, CostKind.MATERIALS, 2_500L * random.nextInt(2, 16)),
                    new FundingCase.Cost(1, CostKind.EXAM, 2_500L * random.nextInt(3, 18)),
                    new FundingCase.Cost(2, CostKind.COACHING, 5_000L * random.nextInt(8, 40)),
                    new FundingCase.Cost(3, CostKind.COURSE_FEE, 5_000L * random.nextInt(10, 100)),
                    new FundingCase.Cost(3, CostKind.TRAVEL, 1_000L * random.nextInt(3, 40)));
            var made = new ArrayList<FundingCase.Fund>();
            var advising = new ArrayList<Integer>();
            for (int f = 0; f < funds; f++) {
                int draw = random.nextInt(20);
                boolean advice = draw >= 10 && draw < 13;
                OptionalInt after = !advice && !advising.isEmpty() && random.nextInt(5) == 0
                        ? OptionalInt.of(advising.get(random.nextInt(advising.size())))
                        : NOBODY;
                if (advice) {
                    advising.add(f);
                }
                made.add(realistic(random, draw, family(random, f, funds), after));
            }
            return new FundingCase(days(), costs, made);
        }
    },

    /**
     * Eight costs in three steps over two years, and funds that pay most kinds, each about a twelfth of everything, to uneven
     * cents. One pair in seven excluded, one fund in seven after another, one in six asks an own contribution: many combinations
     * that come out nearly alike, and none that pays everything with few.
     */
    HARD {
        @Override
        FundingCase make(int funds, SplittableRandom random) {
            var costs = new ArrayList<FundingCase.Cost>();
            CostKind[] kinds = {CostKind.COURSE_FEE, CostKind.COACHING, CostKind.EXAM, CostKind.MATERIALS};
            for (int c = 0; c < 8; c++) {
                costs.add(new FundingCase.Cost(c * 3 / 8, kinds[c % 4], random.nextInt(20_000, 300_000)));
            }
            int total = (int) costs.stream().mapToLong(FundingCase.Cost::cents).sum();
            var made = new ArrayList<FundingCase.Fund>();
            for (int f = 0; f < funds; f++) {
                var person = OptionalLong.of(random.nextInt(total / 25, total / 8));
                var year = random.nextBoolean() ? OptionalLong.of(random.nextInt(total / 40, total / 10)) : NONE;
                var course = random.nextInt(3) == 0 ? OptionalLong.of(random.nextInt(total / 50, total / 15)) : NONE;
                int percent = random.nextBoolean() ? 100 : random.nextInt(15, 96);
                int own = random.nextInt(6) == 0 ? random.nextInt(1, 20) : 0;
                var rank = random.nextBoolean() ? OptionalInt.of(random.nextInt(5)) : OptionalInt.empty();
                var after = f > 0 && random.nextInt(7) == 0 ? OptionalInt.of(random.nextInt(f)) : NOBODY;
                var pays = some(random, 70, kinds);
                made.add(fund(pays, person, year, course, percent, own, rank, before(random, f, 15), after));
            }
            return new FundingCase(days().subList(1, 4), costs, made);
        }
    };

    private static final OptionalLong NONE = OptionalLong.empty();
    private static final OptionalInt NOBODY = OptionalInt.empty();

    abstract FundingCase make(int funds, SplittableRandom random);

    FundingCase make(int funds, long seed) {
        return make(funds, new SplittableRandom(seed));
    }

    private static FundingCase.Fund realistic(
            SplittableRandom random, int draw, List<Integer> excludes, OptionalInt after) {
        var rank = random.nextBoolean() ? OptionalInt.of(random.nextInt(1, 4)) : OptionalInt.empty();
        int percent = random.nextBoolean() ? 100 : random.nextBoolean() ? 75 : 50;
        if (draw < 10) {
            var kinds = new ArrayList<>(List.of(CostKind.COURSE_FEE));
            kinds.addAll(random.nextBoolean() ? List.of(CostKind.MATERIALS) : List.of());
            kinds.addAll(random.nextBoolean() ? List.of(CostKind.EXAM) : List.of());
            var most = OptionalLong.of(5_000L * random.nextInt(10, 50));
            boolean yearly = random.nextBoolean();
            return fund(kinds, yearly ? NONE : most, yearly ? most : NONE, NONE, percent, 0, rank, excludes, after);
        } else if (draw < 13) {
            var most = OptionalLong.of(5_000L * random.nextInt(6, 16));
            return fund(List.of(CostKind.ADVICE), most, NONE, NONE, 100, 0, rank, excludes, NOBODY);
        } else if (draw < 16) {
            var most = OptionalLong.of(5_000L * random.nextInt(6, 30));
            return fund(List.of(CostKind.COACHING), NONE, NONE, most, percent, 0, rank, excludes, after);
        } else if (draw < 18) {
            var most = OptionalLong.of(5_000L * random.nextInt(2, 10));
            var kinds = List.of(CostKind.TRAVEL, CostKind.MATERIALS);
            return fund(kinds, most, NONE, NONE, 100, 0, rank, excludes, after);
        }
        var most = OptionalLong.of(5_000L * random.nextInt(20, 60));
        int own = 5 * random.nextInt(0, 5);
        return fund(List.of(CostKind.values()), most, NONE, NONE, 50, own, rank, excludes, after);
    }

    private static List<Integer> family(SplittableRandom random, int fund, int funds) {
        int families = Math.max(1, funds / 4);
        return IntStream.range(0, fund)
                .filter(other -> other % families == fund % families && random.nextBoolean())
                .boxed()
                .toList();
    }

    private static List<Integer> before(SplittableRandom random, int fund, int percent) {
        return IntStream.range(0, fund)
                .filter(other -> random.nextInt(100) < percent)
                .boxed()
                .toList();
    }

    /** At least one of some kinds, each with the same chance. */
    private static List<CostKind> some(SplittableRandom random, int percent, CostKind... kinds) {
        var found = new ArrayList<CostKind>();
        for (CostKind kind : kinds) {
            if (random.nextInt(100) < percent) {
                found.add(kind);
            }
        }
        return found.isEmpty() ? List.of(kinds[random.nextInt(kinds.length)]) : found;
    }

    private static List<LocalDate> days() {
        return List.of(
                LocalDate.of(2022, 6, 15),
                LocalDate.of(2022, 9, 1),
                LocalDate.of(2022, 10, 1),
                LocalDate.of(2023, 2, 1));
    }

    /** A fund does not exclude the one that it comes after. */
    private static FundingCase.Fund fund(
            List<CostKind> kinds,
            OptionalLong person,
            OptionalLong year,
            OptionalLong course,
            int percent,
            int own,
            OptionalInt rank,
            List<Integer> excludes,
            OptionalInt after) {
        List<Integer> others = excludes.stream()
                .filter(other -> after.isEmpty() || after.getAsInt() != other)
                .toList();
        return new FundingCase.Fund(kinds, person, year, course, percent, own, rank, others, after);
    }
}
