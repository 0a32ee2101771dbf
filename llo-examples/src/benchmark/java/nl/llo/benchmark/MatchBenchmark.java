package nl.llo.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.llo.benchmark.naive.NaiveMatcher;
import nl.llo.io.LloReferenceData;
import nl.llo.matching.MatchRun;
import nl.llo.matching.MatchSink;
import nl.llo.matching.Matcher;
import nl.llo.matching.RegulationMatch;
import nl.llo.matching.Verdict;
import nl.llo.matching.VerdictAsker;
import nl.llo.matching.Verdicts;
import nl.llo.matching.internal.engine.Memory;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.region.Geography;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The built-in catalogue multiplied, typed profiles in and typed results out: microseconds for each person. The naive tree and
 * the engines must give the same numbers, or nothing is measured.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@State(Scope.Thread)
public class MatchBenchmark {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final int PEOPLE = 4096;
    private static final int CROWD = 64 * PEOPLE;

    /** How many regulations. */
    @Param({"50", "1000", "10000"})
    public int regulations;

    private List<Profile> profiles;
    private NaiveMatcher naive;
    private Matcher matcher;
    private Matcher young;
    private VerdictAsker asker;
    private MatchRun run;
    private long[] memory;
    private int next;
    private long sum;

    /** Compiles and compares. */
    @Setup
    public void compile() {
        ReferenceData reference = LloReferenceData.builtIn();
        Geography geography = reference.getGeography();
        Catalogue catalogue = Multiplied.ofSize(regulations, geography.listRegions());
        profiles = People.some(PEOPLE, geography.listMunicipalities(DAY));
        naive = new NaiveMatcher(catalogue, reference, DAY);
        matcher = Matcher.of(catalogue, reference);
        young = Matcher.of(catalogue, reference);
        asker = matcher.askerOn(DAY);
        run = MatchRun.of(matcher, DAY);
        memory = new long[Math.toIntExact(Memory.ofColumns(catalogue, reference, DAY)[0])];
        for (int i = 0; i < 1000; i++) {
            Verdicts verdicts = matcher.verdicts(profiles.get(i), DAY);
            same(naive.countFitting(profiles.get(i)), verdicts.count(Verdict.ELIGIBLE));
            same(naive.countNotFitting(profiles.get(i)), verdicts.count(Verdict.NOT_ELIGIBLE));
        }
    }

    private static void same(int theirs, int ours) {
        if (theirs != ours) {
            throw new IllegalStateException("naive finds " + theirs + " where we find " + ours);
        }
    }

    private Profile profile() {
        return profiles.get(next++ % PEOPLE);
    }

    /** A tree of lambdas over the typed profile. */
    @Benchmark
    @Baseline
    public int naive() {
        return naive.countFitting(profile());
    }

    /** The same, with a stream over the regulations. */
    @Benchmark
    public long streams() {
        return naive.countByStream(profile());
    }

    /** One question after the other to one matcher, verdicts only. */
    @Benchmark
    public int verdicts() {
        return matcher.verdicts(profile(), DAY).countOpen();
    }

    /** The same in memory that is used again. */
    @Benchmark
    public int verdictsAgain() {
        return asker.ask(profile()).countOpen();
    }

    /** Making a profile anew, with the numbers that engines read. */
    @Benchmark
    public int newNumbers() {
        return Profile.builder().copyOf(profile()).build().getCodes().getHours();
    }

    /** Making a profile anew. */
    @Benchmark
    public Profile newProfile() {
        return Profile.builder().copyOf(profile()).build();
    }

    /** The same as {@link #verdicts} on a day about which nobody asked before: by the tree. */
    @Benchmark
    public int verdictsFirst() {
        return young.verdicts(profile(), DAY.plusDays(next % 50_000)).count(Verdict.ELIGIBLE);
    }

    /** The report, of which nothing is explained. */
    @Benchmark
    public int report() {
        return matcher.match(profile(), DAY).listOpen().size();
    }

    /** The report, and of every regulation the verdict with outcome, reason and sources of each condition. */
    @Benchmark
    public void explained(Blackhole reader) {
        for (RegulationMatch match : matcher.match(profile(), DAY).listAll()) {
            reader.consume(match.getVerdict());
            for (ConditionOutcome condition : match.listConditions()) {
                reader.consume(condition.getId());
                reader.consume(condition.getTruth());
                reader.consume(condition.getOutcome().getReason().getCode());
                reader.consume(condition.getSources());
            }
        }
    }

    /** The same, and of every part, down to the last, everything that there is to read. */
    @Benchmark
    public void explainedInFull(Blackhole reader) {
        for (RegulationMatch match : matcher.match(profile(), DAY).listAll()) {
            reader.consume(match.getVerdict());
            for (ConditionOutcome condition : match.listConditions()) {
                reader.consume(condition.getAnswer());
                read(condition.getOutcome(), reader);
            }
        }
    }

    private static void read(CriterionOutcome outcome, Blackhole reader) {
        reader.consume(outcome.getTruth());
        reader.consume(outcome.getReason().getCode());
        reader.consume(outcome.getUnknownCauses());
        reader.consume(outcome.getRemarks());
        reader.consume(outcome.getMissingFacts());
        reader.consume(outcome.getPlaces());
        for (CriterionOutcome part : outcome.getParts()) {
            read(part, reader);
        }
    }

    /** Many people, counted. */
    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public long batch() {
        return run.run(profiles, MatchSink.NONE).getProfiles();
    }

    /** So many that the memory of a run hardly counts: the same people again and again. */
    @Benchmark
    @OperationsPerInvocation(CROWD)
    public long batchLong() {
        return run.run(IntStream.range(0, CROWD).mapToObj(i -> profiles.get(i % PEOPLE)), MatchSink.NONE)
                .getProfiles();
    }

    /** Many people, with the numbers of what is open to each. */
    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public long batchIds() {
        sum = 0;
        run.run(profiles, matched -> {
            for (int i = 0; i < matched.countOpen(); i++) {
                sum += matched.getOpenNumber(i);
            }
        });
        return sum;
    }

    /** Reading once as much memory as a batch goes through. */
    @Benchmark
    @OperationsPerInvocation(512)
    public long readLimit() {
        long all = 0;
        for (long word : memory) {
            all += word;
        }
        return all;
    }
}
