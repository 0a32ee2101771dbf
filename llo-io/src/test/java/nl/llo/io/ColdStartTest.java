package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.stream.Stream;
import nl.llo.model.catalogue.Catalogue;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;

/** Reading what is sound starts nothing that only faults or foreign constraints need. */
class ColdStartTest {

    /** Loads the library anew, and tells what of it was loaded. */
    private static final class Fresh extends URLClassLoader {
        Fresh() {
            super(
                    Stream.of(
                                    Catalogue.class,
                                    LloCatalogues.class,
                                    HibernateValidator.class,
                                    jakarta.validation.Constraint.class,
                                    JsonParser.class,
                                    JsonProperty.class)
                            .map(type ->
                                    type.getProtectionDomain().getCodeSource().getLocation())
                            .toArray(URL[]::new),
                    ClassLoader.getPlatformClassLoader());
        }

        boolean hasLoaded(String name) {
            return findLoadedClass(name) != null;
        }
    }

    @Test
    void theBuiltInCatalogueNeedsNoParserNoChecksNoValidatorNoMessagesAndNoPlaces()
            throws IOException, ReflectiveOperationException {
        try (Fresh fresh = new Fresh()) {
            fresh.loadClass(LloCatalogues.class.getName()).getMethod("builtIn").invoke(null);
            assertThat(fresh.hasLoaded("nl.llo.io.internal.wire.CatalogueDocument"))
                    .isTrue();
            assertThat(fresh.hasLoaded("nl.llo.io.internal.constraint.CompiledCheck"))
                    .isFalse();
            assertThat(fresh.hasLoaded("nl.llo.io.internal.rule.CatalogueRules"))
                    .isFalse();
            assertThat(fresh.hasLoaded(HibernateValidator.class.getName())).isFalse();
            assertThat(fresh.hasLoaded(JsonParser.class.getName())).isFalse();
            assertThat(fresh.hasLoaded("nl.llo.io.finding.Templates")).isFalse();
            assertThat(fresh.hasLoaded("nl.llo.io.internal.wire.ReferenceDocument"))
                    .isFalse();
        }
    }

    /** They are merged after the compiler has run; an IDE that compiles by itself leaves them as they are. */
    @Test
    void theLambdasOfADescriptionAreOneClass() throws IOException, ReflectiveOperationException {
        try (Fresh fresh = new Fresh()) {
            fresh.loadClass(LloCatalogues.class.getName()).getMethod("builtIn").invoke(null);
            assertThat(fresh.hasLoaded("nl.llo.io.internal.wire.RegulationWire$Merged"))
                    .isTrue();
            assertThat(fresh.hasLoaded("nl.llo.io.internal.wire.CriterionWire$Merged"))
                    .isTrue();
        }
    }
}
