package nl.llo.io.internal.codec;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.json.TokenWriter;
import nl.llo.model.id.TraitId;
import org.jspecify.annotations.Nullable;

/** A type with a property of every kind, to try the codecs on. */
record Thing(
        String name,
        Optional<LocalDate> day,
        Colour colour,
        Set<Colour> mixed,
        Optional<BigDecimal> weight,
        Optional<Boolean> heavy,
        Map<TraitId, Boolean> traits,
        List<Thing> parts,
        Optional<Shaped> shape) {

    enum Colour {
        RED,
        GREEN,
        BLUE
    }

    /** Either round, with a whole number, or made of others. */
    sealed interface Shaped {}

    record Round(int size) implements Shaped {}

    record Made(List<Shaped> of) implements Shaped {
        Made {
            if (of.isEmpty()) {
                throw new IllegalArgumentException("made of nothing");
            }
        }
    }

    static final class Builder {
        String name = "";
        Optional<LocalDate> day = Optional.empty();
        Colour colour = Colour.RED;
        Set<Colour> mixed = Set.of();
        Optional<BigDecimal> weight = Optional.empty();
        Optional<Boolean> heavy = Optional.empty();
        Map<TraitId, Boolean> traits = Map.of();
        List<Thing> parts = List.of();
        Optional<Shaped> shape = Optional.empty();

        Thing build() {
            if (name.equals("impossible")) {
                throw new IllegalArgumentException(name);
            }
            return new Thing(name, day, colour, mixed, weight, heavy, traits, parts, shape);
        }
    }

    static Thing named(String name) {
        Builder builder = new Builder();
        builder.name = name;
        return builder.build();
    }

    static final UnionCodec<Shaped> SHAPED = UnionCodec.of("Shaped", "A shape.");

    static final ObjectCodec<Thing> CODEC = codec();

    static {
        SHAPED.with("round", Round.class, Values.integer(1, 9), Round::size, Round::new, "round")
                .with("made", Made.class, Values.list(SHAPED), Made::of, Made::new, "made of others");
    }

    private static ObjectCodec<Thing> codec() {
        ValueCodec<TraitId> trait = Values.form(Phrase.FORM_ID, "[a-z]+", TraitId::of);
        ValueCodec<BigDecimal> weight =
                Values.decimal(BigDecimal.ZERO, BigDecimal.TEN, 2, number -> number, number -> number);
        return ObjectCodec.of("Thing", "A thing.", Builder::new, Builder::build)
                .required("name", Values.text(20), Thing::name, (b, v) -> b.name = v, "what it is called")
                .optional("day", Values.date(), Thing::day, (b, v) -> b.day = Optional.of(v), "when")
                .defaulted(
                        "colour", Values.choice(Colour.class), Thing::colour, (b, v) -> b.colour = v, Colour.RED, "hue")
                .collection(
                        "mixed", Values.set(Values.choice(Colour.class)), Thing::mixed, (b, v) -> b.mixed = v, "hues")
                .optional("weight", weight, Thing::weight, (b, v) -> b.weight = Optional.of(v), "how heavy")
                .optional("heavy", Values.flag(), Thing::heavy, (b, v) -> b.heavy = Optional.of(v), "whether heavy")
                .map("traits", Values.map(trait, Values.flag()), Thing::traits, (b, v) -> b.traits = v, "answers")
                .collection("parts", Values.list(later()), Thing::parts, (b, v) -> b.parts = v, "parts")
                .optional("shape", SHAPED, Thing::shape, (b, v) -> b.shape = Optional.of(v), "shape")
                .build();
    }

    /** A thing made of things: the description refers to itself. */
    private static ValueCodec<Thing> later() {
        return new ValueCodec<>() {
            @Override
            public @Nullable Thing read(Decoder in) {
                return CODEC.read(in);
            }

            @Override
            public void write(Thing value, TokenWriter out) {
                CODEC.write(value, out);
            }

            @Override
            public Shape shape() {
                return CODEC.shape();
            }
        };
    }
}
