package nl.llo.io.internal.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.constraint.ConstraintChecker;
import nl.llo.io.internal.mapping.Mapping;
import nl.llo.io.internal.mapping.MunicipalityEntry;
import nl.llo.io.internal.mapping.Target;
import nl.llo.io.internal.read.ProfileChecks;
import nl.llo.io.internal.rule.ProfileSurroundings;
import nl.llo.io.internal.wire.WireFormat;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/** Records that stand on their own: each is made, checked and passed on before the next. */
final class SingleRecords implements RecordMaker {

    private final Mapping mapping;
    private final Fillers fillers;
    private final Supplier<ReferenceData> referenceData;
    private final Output output;
    private final Consumer<Finding> all;
    private final ConstraintChecker checks;
    private final Places places = new Places();
    private long accepted;
    private long rejected;

    SingleRecords(
            Mapping mapping,
            Fillers fillers,
            Supplier<Catalogue> base,
            Supplier<ReferenceData> referenceData,
            Output output,
            Consumer<Finding> all) {
        this.mapping = mapping;
        this.fillers = fillers;
        this.referenceData = referenceData;
        this.output = output;
        this.all = all;
        this.checks = mapping.target() == Target.PROFILES
                ? new ProfileChecks(new ProfileSurroundings(referenceData, base.get()))
                : new ConstraintChecker();
    }

    @Override
    public void take(SourceRecord record, List<Finding> found) {
        List<Finding> findings = new ArrayList<>(found);
        boolean passed = record.isSound()
                && (mapping.target() == Target.PROFILES
                        ? make(record, WireFormat.PROFILE, findings)
                        : make(record, MunicipalityEntry.CODEC, findings));
        if (passed) {
            accepted++;
        } else {
            rejected++;
            output.rejected(record.raw(), findings);
        }
    }

    private <T> boolean make(SourceRecord record, ObjectCodec<T> codec, List<Finding> findings) {
        int before = findings.size();
        places.clear();
        T value = read(record, codec, findings);
        if (value instanceof MunicipalityEntry entry) {
            new MunicipalityNames(referenceData.get().getGeography()).check(entry, record.place(), findings::add);
        }
        List<Finding> added = findings.subList(before, findings.size());
        added.forEach(all);
        if (value == null || Conversion.hasErrors(findings)) {
            return false;
        }
        output.accepted(value, out -> codec.write(value, out));
        return true;
    }

    private <T> @Nullable T read(SourceRecord record, ObjectCodec<T> codec, List<Finding> findings) {
        TargetTokens tokens = new TargetTokens();
        fillers.make(record, places, findings::add).writeTo(tokens);
        FindingCollector own = new FindingCollector();
        String file = record.place().getFile();
        Decoder decoder = new Decoder(tokens, file, mapping.target().privacy(), own, checks);
        decoder.next();
        decoder.enterDocument();
        T value = codec.read(decoder);
        own.toReport().listFindings().forEach(finding -> findings.add(places.translate(finding, "", record.place())));
        return value;
    }

    @Override
    public long accepted() {
        return accepted;
    }

    @Override
    public long rejected() {
        return rejected;
    }
}
