package nl.llo.benchmark.peer;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.llo.model.catalogue.Catalogue;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN: one decision a regulation, a FEEL expression over the person's values. */
public final class DmnPeer implements Peer {

    private final DMNRuntime runtime;
    private final DMNModel model;

    /** The decisions of a catalogue, compiled. */
    public DmnPeer(Catalogue catalogue, LocalDate day) {
        var xml = new StringReader(document(catalogue, day));
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(xml)))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @Override
    public int countFitting(Person person) {
        DMNContext context = runtime.newContext();
        context.set("p", person.toMap());
        return (int) runtime.evaluateAll(model, context).getDecisionResults().stream()
                .filter(result -> Boolean.TRUE.equals(result.getResult()))
                .count();
    }

    private static String document(Catalogue catalogue, LocalDate day) {
        var xml = new StringBuilder();
        xml.append("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\" name=\"regulations\"");
        xml.append(" namespace=\"urn:regulations\"><inputData id=\"p\" name=\"p\"><variable id=\"v\" name=\"p\"/></inputData>");
        int[] number = {0};
        Terms.inForce(catalogue, day).forEach((id, terms) -> {
            String name = "r" + number[0]++;
            xml.append("<decision id=\"%s\" name=\"%s\"><variable id=\"v%s\" name=\"%s\"/>".formatted(name, name, name, name));
            xml.append("<informationRequirement id=\"i%s\"><requiredInput href=\"#p\"/></informationRequirement>".formatted(name));
            xml.append("<literalExpression id=\"l%s\"><text>".formatted(name));
            xml.append(expression(new Term.All(terms)).replace("<", "&lt;").replace(">", "&gt;"));
            xml.append("</text></literalExpression></decision>");
        });
        return xml.append("</definitions>").toString();
    }

    private static String expression(Term term) {
        if (term instanceof Term.All all) {
            return join(all.parts(), " and ");
        }
        if (term instanceof Term.Any any) {
            return join(any.parts(), " or ");
        }
        if (term instanceof Term.Range range) {
            String value = "p." + range.attribute();
            String bounds = (range.min() == null ? "" : value + " >= " + range.min())
                    + (range.min() == null || range.max() == null ? "" : " and ")
                    + (range.max() == null ? "" : value + " <= " + range.max());
            return known(value, bounds, range.negated());
        }
        var oneOf = (Term.OneOf) term;
        String value = "p." + oneOf.attribute();
        return known(
                value,
                oneOf.values().stream()
                        .map(name -> oneOf.several()
                                ? "list contains(" + value + ", \"" + name + "\")"
                                : value + " = \"" + name + "\"")
                        .collect(Collectors.joining(" or ")),
                oneOf.negated());
    }

    private static String known(String value, String expression, boolean negated) {
        return "(" + value + " != null and " + (negated ? "not(" : "(") + expression + "))";
    }

    private static String join(List<Term> parts, String by) {
        return parts.stream().map(DmnPeer::expression).collect(Collectors.joining(by, "(", ")"));
    }
}
