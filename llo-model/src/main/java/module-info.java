/** Values, criteria and constraints of lifelong-development regulations. */
module nl.llo.model {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports nl.llo.model;
    exports nl.llo.model.region;
    exports nl.llo.model.text;
}
