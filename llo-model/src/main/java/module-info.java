/** Values, criteria and constraints of lifelong-development regulations. */
module nl.llo.model {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports nl.llo.model;
    exports nl.llo.model.area;
    exports nl.llo.model.budget;
    exports nl.llo.model.catalogue;
    exports nl.llo.model.constraint;
    exports nl.llo.model.criterion;
    exports nl.llo.model.education;
    exports nl.llo.model.facility;
    exports nl.llo.model.factor;
    exports nl.llo.model.group;
    exports nl.llo.model.id;
    exports nl.llo.model.ledger;
    exports nl.llo.model.money;
    exports nl.llo.model.organisation;
    exports nl.llo.model.outcome;
    exports nl.llo.model.plan;
    exports nl.llo.model.profile;
    exports nl.llo.model.reference;
    exports nl.llo.model.region;
    exports nl.llo.model.regulation;
    exports nl.llo.model.replay;
    exports nl.llo.model.source;
    exports nl.llo.model.text;
    exports nl.llo.model.time;
    exports nl.llo.model.trait;
}
