package nl.llo.io.internal.read;

import java.io.InputStream;
import java.util.List;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.codec.DocumentReader;
import nl.llo.io.internal.codec.Privacy;
import nl.llo.io.internal.constraint.ConstraintChecker;
import nl.llo.io.internal.json.Limits;
import nl.llo.io.internal.wire.SingleDocument;
import nl.llo.model.replay.ReplayFault;
import nl.llo.model.replay.ReplayPolicy;
import nl.llo.model.replay.ReplayScenario;
import org.jspecify.annotations.Nullable;

/** Reads scenarios and policies, and reports what would keep them from being replayed. */
public final class ReplayReader {

    private final DocumentReader documents;
    private final FindingCollector findings;

    /**
     * Makes a reader for any number of files.
     *
     * @param limits what it takes on
     * @param findings where it reports
     */
    public ReplayReader(Limits limits, FindingCollector findings) {
        this.documents = new DocumentReader(limits, findings);
        this.findings = findings;
    }

    /** Reads a scenario; gives it, or null when anything in the file is an error. It can list people: no report repeats a value. */
    public @Nullable ReplayScenario readScenario(InputStream in, String file) {
        long before = findings.countErrors();
        SingleDocument<ReplayScenario> document =
                documents.read(in, file, Privacy.PERSONAL, new ConstraintChecker(), decoder -> {
                    SingleDocument<ReplayScenario> read =
                            FormatVersions.ALL.begin(decoder) ? SingleDocument.SCENARIO.read(decoder) : null;
                    if (read != null) {
                        ReplayScenario scenario = read.content();
                        List<ReplayFault> faults = ReplayFault.in(scenario);
                        ReplayFindings.report(faults, scenario, decoder, child(decoder, "scenario"));
                    }
                    return read;
                });
        return document == null || findings.countErrors() > before ? null : document.content();
    }

    /** Reads policies for a scenario; gives them, or null when anything in the file is an error. */
    public @Nullable List<ReplayPolicy> readPolicies(InputStream in, String file, ReplayScenario scenario) {
        long before = findings.countErrors();
        SingleDocument<List<ReplayPolicy>> document =
                documents.read(in, file, Privacy.PUBLIC, new ConstraintChecker(), decoder -> {
                    SingleDocument<List<ReplayPolicy>> read =
                            FormatVersions.ALL.begin(decoder) ? SingleDocument.POLICIES.read(decoder) : null;
                    if (read != null) {
                        check(read.content(), scenario, decoder);
                    }
                    return read;
                });
        return document == null || findings.countErrors() > before ? null : document.content();
    }

    private static void check(List<ReplayPolicy> policies, ReplayScenario scenario, Decoder decoder) {
        int list = child(decoder, "policies");
        for (int i = 0; i < policies.size(); i++) {
            List<ReplayFault> faults = ReplayFault.in(policies.get(i), scenario);
            ReplayFindings.report(faults, scenario, decoder, decoder.log().child(list, i));
        }
    }

    private static int child(Decoder decoder, String property) {
        return decoder.log().child(decoder.node(), property);
    }
}
