package nl.llo.io.internal.convert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.Location;
import nl.llo.io.internal.codec.Located;
import nl.llo.io.internal.json.Position;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.mapping.Mapping;
import nl.llo.io.internal.mapping.Target;
import nl.llo.io.internal.read.CatalogueReader;
import nl.llo.io.internal.rule.CatalogueCheck;
import nl.llo.io.internal.rule.CatalogueFile;
import nl.llo.io.internal.rule.CatalogueRules;
import nl.llo.io.internal.rule.GeographyCodes;
import nl.llo.io.internal.wire.RecordCodecs;
import nl.llo.io.internal.wire.WireFormat;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/** Records of a catalogue: all are made first, since they may refer to each other, and then read as one document. */
final class CatalogueRecords implements RecordMaker {

    private final Mapping mapping;
    private final Fillers fillers;
    private final Catalogue base;
    private final Supplier<ReferenceData> referenceData;
    private final Output output;
    private final Consumer<Finding> all;
    private final Places places = new Places();
    private final List<Made> made = new ArrayList<>();
    private long accepted;
    private long rejected;

    CatalogueRecords(
            Mapping mapping,
            Fillers fillers,
            Catalogue base,
            Supplier<ReferenceData> referenceData,
            Output output,
            Consumer<Finding> all) {
        this.mapping = mapping;
        this.fillers = fillers;
        this.base = base;
        this.referenceData = referenceData;
        this.output = output;
        this.all = all;
    }

    private record Made(SourceRecord record, TargetNode tree, List<Finding> findings) {}

    @Override
    public void take(SourceRecord record, List<Finding> found) {
        List<Finding> findings = new ArrayList<>(found);
        int before = findings.size();
        if (!record.isSound()) {
            reject(record, findings);
            return;
        }
        TargetNode tree = fillers.make(record, places, findings::add);
        findings.subList(before, findings.size()).forEach(all);
        made.add(new Made(record, tree, findings));
    }

    private void reject(SourceRecord record, List<Finding> findings) {
        rejected++;
        output.rejected(record.raw(), findings);
    }

    @Override
    public void end() {
        if (made.isEmpty()) {
            return;
        }
        String file = made.get(0).record.place().getFile();
        FindingCollector own = new FindingCollector(Integer.MAX_VALUE, Integer.MAX_VALUE);
        CatalogueFile document = CatalogueReader.read(tokens(), file, own);
        if (document != null) {
            CatalogueRules.check(new CatalogueCheck(base, List.of(document), new GeographyCodes(referenceData), own));
        }
        own.toReport().listFindings().forEach(this::attribute);
        Map<String, Object> values = document == null ? Map.of() : values(document);
        for (int i = 0; i < made.size(); i++) {
            finish(made.get(i), values.get(pointer(i)));
        }
    }

    private TargetTokens tokens() {
        TargetTokens tokens = new TargetTokens();
        tokens.startObject();
        tokens.name("formatVersion");
        tokens.text(WireFormat.VERSION);
        tokens.name("kind");
        tokens.text("catalogue");
        tokens.name("documents");
        tokens.startList();
        mapping.documents().stream()
                .filter(document -> base.findDocument(document.getId()).isEmpty())
                .forEach(document -> RecordCodecs.DOCUMENT.write(document, tokens));
        tokens.endList();
        tokens.name(mapping.target().list());
        tokens.add(Token.LIST_START, "", Position.UNKNOWN);
        made.forEach(record -> record.tree.writeTo(tokens));
        tokens.endList();
        tokens.endObject();
        return tokens;
    }

    private String pointer(int index) {
        return "/" + mapping.target().list() + "/" + index;
    }

    /** Gives a finding to the record that it is about. */
    private void attribute(Finding finding) {
        String prefix = "/" + mapping.target().list() + "/";
        String pointer = finding.getLocation().getPointer();
        if (!pointer.startsWith(prefix)) {
            all.accept(finding.at(Location.ofFile(finding.getLocation().getFile())));
            return;
        }
        int end = pointer.indexOf('/', prefix.length());
        int index = Integer.parseInt(pointer.substring(prefix.length(), end < 0 ? pointer.length() : end));
        Made record = made.get(index);
        Finding placed = places.translate(finding, pointer(index), record.record.place());
        record.findings.add(placed);
        all.accept(placed);
    }

    private Map<String, Object> values(CatalogueFile document) {
        Map<String, Object> values = new HashMap<>();
        List<? extends Located<?>> records = mapping.target() == Target.REGULATIONS
                ? document.document().regulations()
                : document.document().organisations();
        records.forEach(located -> values.put(document.log().pointer(located.node()), located.value()));
        return values;
    }

    private void finish(Made record, @Nullable Object value) {
        if (value == null || Conversion.hasErrors(record.findings)) {
            reject(record.record, record.findings);
            return;
        }
        accepted++;
        output.accepted(value, out -> RecordCodecs.write(value, out));
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
