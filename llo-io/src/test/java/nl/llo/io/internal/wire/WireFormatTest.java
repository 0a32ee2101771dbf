package nl.llo.io.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.llo.io.internal.codec.Described;
import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.Shape;
import nl.llo.io.internal.codec.UnionCodec;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.model.area.Area;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.ledger.LedgerEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A type and its description are written in two places; here they are held to each other. */
class WireFormatTest {

    @ParameterizedTest
    @MethodSource("types")
    void everyValueTypeIsDescribedWithAllItsAttributes(Class<?> type) {
        ValueCodec<?> codec = WireFormat.find(type);
        assertThat(codec).as("add %s to WireFormat", type.getSimpleName()).isNotNull();
        if (codec instanceof ObjectCodec<?> object) {
            assertThat(names(object))
                    .as("the properties of %s on the wire", type.getSimpleName())
                    .isEqualTo(ModelTypes.attributes(type));
            assertThat(object.name()).isEqualTo(type.getSimpleName());
        } else {
            assertThat(codec).isInstanceOf(UnionCodec.class);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormOfAUnionIsDescribedWithAllItsAttributes(Class<?> form) {
        UnionCodec<?> union = (UnionCodec<?>) Objects.requireNonNull(WireFormat.find(form));
        Shape shape = union.shapeOf(form);
        Set<String> attributes = ModelTypes.attributes(form);
        boolean isObject = shape instanceof Shape.Ref ref && ref.type().name().equals(form.getSimpleName());
        if (isObject) {
            assertThat(names(((Shape.Ref) shape).type())).isEqualTo(attributes);
        } else {
            assertThat(attributes).as("%s stands for its only attribute", shape).hasSizeLessThan(2);
        }
    }

    @Test
    void everyUnionHasAllItsForms() {
        assertThat(CriterionWire.CRITERION.properties()).hasSameSizeAs(Criterion.class.getPermittedSubclasses());
        assertThat(LedgerWire.EVENT.properties())
                .hasSameSizeAs(forms(LedgerEvent.class).toList());
        assertThat(AreaWire.AREA.properties()).hasSameSizeAs(Area.class.getPermittedSubclasses());
    }

    private static Set<String> names(Described type) {
        Set<String> names = new TreeSet<>();
        type.properties().forEach(property -> names.add(property.name()));
        return names;
    }

    static Stream<Class<?>> types() {
        return ModelTypes.values().stream();
    }

    static Stream<Class<?>> forms() {
        return Stream.of(Criterion.class, Area.class, LedgerEvent.class).flatMap(WireFormatTest::forms);
    }

    private static Stream<Class<?>> forms(Class<?> union) {
        return Stream.of(union.getPermittedSubclasses()).flatMap(form -> isGroup(form) ? forms(form) : Stream.of(form));
    }

    /** A form of its own is the interface of one generated class; a group of forms is that of interfaces. */
    private static boolean isGroup(Class<?> form) {
        return Stream.of(form.getPermittedSubclasses()).allMatch(Class::isInterface);
    }
}
