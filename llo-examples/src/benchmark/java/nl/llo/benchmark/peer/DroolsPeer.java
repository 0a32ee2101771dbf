package nl.llo.benchmark.peer;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.llo.model.catalogue.Catalogue;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Drools with its executable model: one rule a regulation, one session for all questions. */
public final class DroolsPeer implements Peer {

    private final KieSession session;
    private final AtomicInteger hits = new AtomicInteger();

    /** The rules of a catalogue, compiled. */
    public DroolsPeer(Catalogue catalogue, LocalDate day) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/rules/regulations.drl", rules(catalogue, day));
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        session = services.newKieContainer(builder.getKieModule().getReleaseId()).newKieSession();
        session.setGlobal("hits", hits);
    }

    @Override
    public int countFitting(Person person) {
        hits.set(0);
        FactHandle handle = session.insert(person);
        session.fireAllRules();
        session.delete(handle);
        return hits.get();
    }

    @Override
    public void close() {
        session.dispose();
    }

    private static String rules(Catalogue catalogue, LocalDate day) {
        var text = new StringBuilder("package rules\n");
        text.append("import ").append(Person.class.getName()).append('\n');
        text.append("global java.util.concurrent.atomic.AtomicInteger hits\n");
        Terms.inForce(catalogue, day).forEach((id, terms) -> text.append("rule \"")
                .append(id)
                .append("\" when Person(")
                .append(terms.stream().map(DroolsPeer::expression).collect(Collectors.joining(", ")))
                .append(") then hits.incrementAndGet(); end\n"));
        return text.toString();
    }

    private static String expression(Term term) {
        if (term instanceof Term.All all) {
            return join(all.parts(), " && ");
        }
        if (term instanceof Term.Any any) {
            return join(any.parts(), " || ");
        }
        if (term instanceof Term.Range range) {
            String bounds = (range.min() == null ? "" : range.attribute() + " >= " + range.min())
                    + (range.min() == null || range.max() == null ? "" : " && ")
                    + (range.max() == null ? "" : range.attribute() + " <= " + range.max());
            return known(range.attribute(), bounds, range.negated());
        }
        var oneOf = (Term.OneOf) term;
        return known(
                oneOf.attribute(),
                oneOf.values().stream()
                        .map(value -> oneOf.several()
                                ? oneOf.attribute() + ".contains(\"" + value + "\")"
                                : oneOf.attribute() + " == \"" + value + "\"")
                        .collect(Collectors.joining(" || ")),
                oneOf.negated());
    }

    private static String known(String attribute, String expression, boolean negated) {
        return "(" + attribute + " != null && " + (negated ? "!(" : "(") + expression + "))";
    }

    private static String join(List<Term> parts, String by) {
        return parts.stream().map(DroolsPeer::expression).collect(Collectors.joining(by, "(", ")"));
    }
}
