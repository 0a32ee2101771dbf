/** Imports, validates and exports lifelong-development data. */
module nl.llo.io {
    requires transitive nl.llo.model;
    requires de.siegmar.fastcsv;
    requires org.hibernate.validator;
    requires tools.jackson.databind;
    requires static com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports nl.llo.io;
    exports nl.llo.io.finding;
    exports nl.llo.io.jackson2;
    exports nl.llo.io.jackson3;
    exports nl.llo.io.spi;

    uses nl.llo.io.spi.ValueConversion;
}
