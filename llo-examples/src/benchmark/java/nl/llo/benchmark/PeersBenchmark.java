package nl.llo.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.llo.benchmark.peer.DmnPeer;
import nl.llo.benchmark.peer.DroolsPeer;
import nl.llo.benchmark.peer.EasyRulesPeer;
import nl.llo.benchmark.peer.NaiveTree;
import nl.llo.benchmark.peer.Peer;
import nl.llo.benchmark.peer.Person;
import nl.llo.io.LloReferenceData;
import nl.llo.matching.Matcher;
import nl.llo.matching.Verdict;
import nl.llo.matching.VerdictAsker;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.Geography;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One person against made-up regulations, by rule engines and by us. All must give the same numbers, or nothing is measured. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class PeersBenchmark {

    private static final int PEOPLE = 256;

    /** Makes a peer for a catalogue. */
    private interface Maker {
        Peer make(Catalogue catalogue, LocalDate day);
    }

    /** Regulations, people and somebody who answers. */
    @State(Scope.Thread)
    public abstract static class Asked {

        /** How many regulations. */
        @Param({"50", "1000"})
        public int regulations;

        private final Maker maker;
        private List<Profile> profiles;
        private List<Person> persons;
        private VerdictAsker asker;
        private Peer peer;
        private int next;

        Asked(Maker maker) {
            this.maker = maker;
        }

        /** Compiles the regulations and holds the peer to our answers. */
        @Setup
        public void compile() {
            Geography geography = LloReferenceData.builtIn().getGeography();
            Catalogue catalogue = Varied.ofSize(regulations, geography.listRegions());
            profiles = People.some(PEOPLE, geography.listMunicipalities(Varied.DAY));
            persons = profiles.stream()
                    .map(profile -> Person.of(profile, Varied.DAY, geography))
                    .toList();
            asker = Matcher.of(catalogue, LloReferenceData.builtIn()).askerOn(Varied.DAY);
            peer = maker.make(catalogue, Varied.DAY);
            for (int i = 0; i < PEOPLE; i += 8) {
                int theirs = peer.countFitting(persons.get(i));
                int ours = ours(profiles.get(i));
                if (theirs != ours) {
                    throw new IllegalStateException(peer + " finds " + theirs + " where we find " + ours);
                }
            }
        }

        int peer() {
            return peer.countFitting(persons.get(next++ % PEOPLE));
        }

        int ours() {
            return ours(profiles.get(next++ % PEOPLE));
        }

        private int ours(Profile profile) {
            return asker.ask(profile).countInForce(Verdict.ELIGIBLE);
        }

        /** Lets the peer go. */
        @TearDown
        public void close() {
            peer.close();
        }
    }

    /** What one writes first. */
    public static class NaiveState extends Asked {
        /** For JMH. */
        public NaiveState() {
            super(NaiveTree::new);
        }
    }

    /** Drools. */
    public static class DroolsState extends Asked {
        /** For JMH. */
        public DroolsState() {
            super(DroolsPeer::new);
        }
    }

    /** KIE DMN. */
    public static class DmnState extends Asked {
        /** For JMH. */
        public DmnState() {
            super(DmnPeer::new);
        }
    }

    /** Easy Rules. */
    public static class EasyState extends Asked {
        /** For JMH. */
        public EasyState() {
            super(EasyRulesPeer::new);
        }
    }

    /** The typed profile by the matcher, verdicts only. */
    @Benchmark
    public int llo(NaiveState state) {
        return state.ours();
    }

    /** What one writes first, with a ready-made fact. */
    @Benchmark
    @Baseline
    public int naive(NaiveState state) {
        return state.peer();
    }

    /** Drools, with a ready-made fact. */
    @Benchmark
    public int drools(DroolsState state) {
        return state.peer();
    }

    /** KIE DMN, with a ready-made fact. */
    @Benchmark
    public int dmn(DmnState state) {
        return state.peer();
    }

    /** Easy Rules, with a ready-made fact. */
    @Benchmark
    public int easyRules(EasyState state) {
        return state.peer();
    }
}
