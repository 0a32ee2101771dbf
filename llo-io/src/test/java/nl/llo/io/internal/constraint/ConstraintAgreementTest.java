package nl.llo.io.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.codec.DocumentReader;
import nl.llo.io.internal.codec.Privacy;
import nl.llo.io.internal.codec.ReadListener;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.json.CanonicalWriter;
import nl.llo.io.internal.json.Limits;
import nl.llo.io.internal.wire.CatalogueDocument;
import nl.llo.io.internal.wire.ModelTypes;
import nl.llo.io.internal.wire.WireFormat;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.profile.Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The derived checks and Hibernate Validator find the same, on sound values and on values that were made wrong. */
class ConstraintAgreementTest {

    private static final Map<String, Integer> FOUND = new HashMap<>();

    @ParameterizedTest
    @MethodSource("types")
    void noConstraintIsOverlooked(Class<?> type) {
        CompiledCheck check = Objects.requireNonNull(CheckCompiler.compile(type), "not understood");
        assertThat(check.size()).isEqualTo(count(Validation.validator().getConstraintsForClass(type)));
    }

    static Stream<Class<?>> types() {
        return ModelTypes.values().stream().map(ModelTypes::generated);
    }

    private static int count(BeanDescriptor bean) {
        int count = bean.getConstraintDescriptors().size();
        for (PropertyDescriptor property : bean.getConstrainedProperties()) {
            count += property.getConstraintDescriptors().size() + countContent(property);
        }
        return count;
    }

    private static int countContent(ContainerDescriptor container) {
        return container.getConstrainedContainerElementTypes().stream()
                .mapToInt(content -> content.getConstraintDescriptors().size() + countContent(content))
                .sum();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF, seed = "11")
    void onCatalogues(@ForAll Catalogue catalogue, @ForAll long seed) {
        agree(CatalogueDocument.CODEC, CatalogueDocument.of(catalogue), new Random(seed));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF, seed = "11")
    void onProfiles(@ForAll Profile profile, @ForAll long seed) {
        agree(WireFormat.PROFILE, profile, new Random(seed));
    }

    private static <T> void agree(ValueCodec<T> codec, T document, Random random) {
        List<Object> values = valuesIn(codec, document);
        assertThat(values).isNotEmpty();
        for (Object value : values) {
            agree(value);
            Mutations.mutate(value, random);
            agree(value);
        }
    }

    private static <T> List<Object> valuesIn(ValueCodec<T> codec, T document) {
        StringBuilder json = new StringBuilder();
        codec.write(document, CanonicalWriter.compact(json));
        List<Object> values = new ArrayList<>();
        ReadListener listener = new ReadListener() {
            @Override
            public void built(Object value, boolean unwrapped, Decoder in) {
                values.add(value);
            }
        };
        ByteArrayInputStream in = new ByteArrayInputStream(json.toString().getBytes(StandardCharsets.UTF_8));
        new DocumentReader(Limits.STANDARD, new FindingCollector())
                .read(in, "x.json", Privacy.PUBLIC, listener, codec::read);
        return values;
    }

    private static void agree(Object value) {
        TypeCheck check = TypeChecks.of(value.getClass());
        assertThat(check).isInstanceOf(CompiledCheck.class);
        List<Fault> expected = HibernateCheck.INSTANCE.faults(value);
        assertThat(check.faults(value))
                .as("faults of a %s", value.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(expected);
        expected.forEach(fault -> FOUND.merge(fault.key(), 1, Integer::sum));
    }

    @AfterContainer
    static void mutantsViolatedMostConstraints() {
        assertThat(new TreeSet<>(FOUND.keySet()))
                .contains(
                        "{jakarta.validation.constraints.NotBlank.message}",
                        "{jakarta.validation.constraints.NotEmpty.message}",
                        "{jakarta.validation.constraints.Size.message}",
                        "{jakarta.validation.constraints.Min.message}",
                        "{jakarta.validation.constraints.Max.message}",
                        "{jakarta.validation.constraints.DecimalMin.message}",
                        "{jakarta.validation.constraints.DecimalMax.message}",
                        "{jakarta.validation.constraints.Digits.message}",
                        "{jakarta.validation.constraints.Pattern.message}",
                        "{nl.llo.model.constraint.Filled.message}",
                        "{nl.llo.model.criterion.BoundsInOrder.message}",
                        "{nl.llo.model.criterion.CountWithinParts.message}",
                        "{nl.llo.model.budget.CapLimits.message}",
                        "{nl.llo.model.regulation.NamesWhatComesFirst.message}",
                        "{nl.llo.model.profile.ConsistentProfile.birthYear}");
    }
}
