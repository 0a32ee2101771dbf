/** Matches people with regulations and explains the verdict. */
module nl.llo.matching {
    requires transitive nl.llo.model;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports nl.llo.matching;
    exports nl.llo.matching.budget;
    exports nl.llo.matching.algebra;
    exports nl.llo.matching.criteria;
    exports nl.llo.matching.diff;
    exports nl.llo.matching.explain;
    exports nl.llo.matching.funding;
    exports nl.llo.matching.ledger;
    exports nl.llo.matching.lint;
    exports nl.llo.matching.nearmiss;
    exports nl.llo.matching.outcome;
    exports nl.llo.matching.replay;
    exports nl.llo.matching.question;
    exports nl.llo.matching.select;
}
