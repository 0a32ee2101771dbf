package nl.llo.io.internal.constraint;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Gives properties of a value of the model other values: also such as no builder and no codec lets through. */
final class Mutations {

    private static final List<String> TEXTS = List.of(
            "", " ", "\t\n", "\u00a0", "\u2003", "\u001f", "\u0000", "a", "a-b", "a--b", "A", "a\n", "-", "aow", " a ");
    private static final List<Integer> LENGTHS = List.of(10, 11, 40, 41, 60, 61, 80, 81, 100, 101, 200, 201, 300, 301);
    private static final List<Integer> LONG = List.of(500, 501, 4_000, 4_001);
    private static final List<Integer> NUMBERS = List.of(
            -1, 0, 1, 6, 7, 8, 9, 10, 130, 131, 168, 169, 1200, 1201, 1899, 1900, 2100, 2101, Integer.MIN_VALUE);
    private static final List<String> DECIMALS = List.of(
            "-0.01", "-1", "-168.01", "0", "0.00", "0.000", "0E+3", "1E+2", "1E+3", "99.99", "100.00", "99.999", "168",
            "168.0", "168.01", "999.99", "1000", "1E-7", "-0E-9", "1E+400");

    private Mutations() {}

    /** Changes up to three of the properties of a value at random. */
    static void mutate(Object value, Random random) {
        List<Field> fields = new ArrayList<>();
        for (Field field : value.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && getter(value, field) != null) {
                fields.add(field);
            }
        }
        for (int i = 1 + random.nextInt(3); i > 0 && !fields.isEmpty(); i--) {
            mutate(value, pick(fields, random), random);
        }
    }

    private static void mutate(Object value, Field field, Random random) {
        Method getter = Objects.requireNonNull(getter(value, field));
        try {
            getter.setAccessible(true);
            Object mutated = mutate(getter.getGenericReturnType(), getter.invoke(value), random);
            field.setAccessible(true);
            field.set(value, mutated instanceof Optional<?> optional ? optional.orElse(null) : mutated);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Method getter(Object value, Field field) {
        String capital = field.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                + field.getName().substring(1);
        for (Method method : value.getClass().getDeclaredMethods()) {
            if (method.getParameterCount() == 0
                    && !method.isBridge()
                    && (method.getName().equals("get" + capital)
                            || method.getName().equals("is" + capital))) {
                return method;
            }
        }
        return null;
    }

    private static Object mutate(Type type, Object old, Random random) {
        if (type instanceof ParameterizedType generic) {
            Type content = generic.getActualTypeArguments()[0];
            if (old instanceof Optional<?> optional) {
                boolean empty = random.nextInt(4) == 0;
                return empty ? Optional.empty() : Optional.ofNullable(scalar(content, optional.orElse(null), random));
            }
            if (old instanceof Set<?> set && !(old instanceof SortedSet)) {
                return new LinkedHashSet<>(items(content, List.copyOf(set), random));
            }
            if (old instanceof List<?> list) {
                return items(content, list, random);
            }
        }
        Object scalar = scalar(type, old, random);
        return scalar == null ? old : scalar;
    }

    private static List<Object> items(Type content, List<?> old, Random random) {
        List<Object> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Object item = scalar(content, old.isEmpty() ? null : pick(old, random), random);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private static @Nullable Object scalar(Type type, @Nullable Object old, Random random) {
        if (type == String.class) {
            return switch (random.nextInt(3)) {
                case 0 -> pick(TEXTS, random);
                case 1 -> "a".repeat(pick(random.nextBoolean() ? LENGTHS : LONG, random));
                default -> " ".repeat(pick(LENGTHS, random)) + pick(TEXTS, random);
            };
        }
        if (type == Integer.class || type == int.class) {
            return pick(NUMBERS, random);
        }
        return type == BigDecimal.class ? new BigDecimal(pick(DECIMALS, random)) : old;
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
