package nl.llo.examples.cli.report;

import java.util.List;
import nl.llo.examples.cli.json.JsonPage;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.outcome.ConditionOutcome;
import nl.llo.matching.outcome.CriterionOutcome;
import nl.llo.matching.outcome.MissingFact;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;

/** Writes how conditions came out, with all their parts. */
final class OutcomeJson {

    private final JsonPage json;

    OutcomeJson(JsonPage json) {
        this.json = json;
    }

    void write(ConditionOutcome condition) {
        json.object(() -> {
            json.put("id", condition.getId().value());
            json.put("kind", condition.getKind().name());
            json.put("subject", condition.getSubject().name());
            condition.getLabel().ifPresent(label -> json.put("label", label));
            outcome(condition.getOutcome());
            sources(condition.getSources());
        });
    }

    private void outcome(CriterionOutcome outcome) {
        json.put("truth", outcome.getTruth().name());
        reason("rule", outcome.getReason());
        json.list("remarks", outcome.getRemarks(), remark -> json.object(() -> reason(remark)));
        json.list("unknownBecause", outcome.getUnknownCauses(), cause -> json.text(cause.name()));
        json.list("missing", outcome.getMissingFacts(), fact -> json.object(() -> fact(fact)));
        json.list("parts", outcome.getParts(), part -> json.object(() -> outcome(part)));
    }

    void reason(String name, Reason reason) {
        json.object(name, () -> reason(reason));
    }

    private void reason(Reason reason) {
        json.put("code", reason.getCode().toString());
        json.put("text", LocalizedText.of(reason.in(Language.NL), reason.in(Language.EN)));
    }

    void fact(MissingFact fact) {
        json.put("attribute", fact.getAttribute().name());
        json.put("key", fact.getKey());
        json.put("label", fact.getLabel());
    }

    void sources(List<SourceReference> sources) {
        json.list(
                "sources",
                sources,
                source -> json.object(() -> {
                    json.put("document", source.getDocument().value());
                    json.put("section", source.getSection());
                }));
    }
}
