package nl.llo.benchmark.peer;

import java.time.LocalDate;
import nl.llo.model.catalogue.Catalogue;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: one rule a regulation, its condition the naive tree's. */
public final class EasyRulesPeer implements Peer {

    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    /** The rules of a catalogue. */
    public EasyRulesPeer(Catalogue catalogue, LocalDate day) {
        Terms.inForce(catalogue, day).forEach((id, terms) -> {
            NaiveTree.Node condition = NaiveTree.node(new Term.All(terms));
            rules.register(new RuleBuilder()
                    .name(id)
                    .when(facts -> condition.ask(facts.<Person>get("person")) == NaiveTree.Answer.YES)
                    .then(facts -> facts.<int[]>get("hits")[0]++)
                    .build());
        });
    }

    @Override
    public int countFitting(Person person) {
        int[] hits = {0};
        var facts = new Facts();
        facts.put("person", person);
        facts.put("hits", hits);
        engine.fire(rules, facts);
        return hits[0];
    }
}
