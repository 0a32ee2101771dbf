package nl.llo.io.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every constraint that is known, on values at its bounds, finds what Hibernate Validator finds; others are left to it. */
class KnownConstraintsTest {

    @SuppressWarnings({"UnusedVariable", "MultipleNullnessAnnotations"}) // read by name, also when null
    private static final class Known {
        @NotNull
        @Nullable
        Object notNull;

        @NotEmpty
        @Nullable
        String filledText;

        @NotEmpty
        @Nullable
        List<String> filledList;

        @NotEmpty
        @Nullable
        Map<String, String> filledMap;

        @Size(min = 2, max = 3)
        @Nullable
        String shortText;

        @Size(min = 1, max = 2)
        @Nullable
        List<String> shortList;

        @Size(max = 1)
        @Nullable
        Map<String, String> smallMap;

        @NotBlank
        @Nullable
        String notBlank;

        @Pattern(regexp = "[a-z]+")
        @Nullable
        String letters;

        @Min(3)
        @Nullable
        Integer atLeast;

        @Max(3)
        @Nullable
        Integer atMost;

        @Min(3)
        @Nullable
        Long longAtLeast;

        @Max(3)
        @Nullable
        Long longAtMost;

        @Min(3)
        @Nullable
        BigDecimal decimalAtLeast;

        @DecimalMin("2.5")
        @Nullable
        BigDecimal least;

        @DecimalMin(value = "2.5", inclusive = false)
        @Nullable
        BigDecimal above;

        @DecimalMax("2.5")
        @Nullable
        BigDecimal most;

        @DecimalMax(value = "2.5", inclusive = false)
        @Nullable
        BigDecimal below;

        @DecimalMax("2.5")
        @Nullable
        Integer wholeMost;

        @Digits(integer = 2, fraction = 1)
        @Nullable
        BigDecimal digits;

        @Digits(integer = 2, fraction = 0)
        @Nullable
        Long wholeDigits;
    }

    @SuppressWarnings({"UnusedVariable", "MultipleNullnessAnnotations"}) // read by name, also when null
    private static final class Unknown {
        @Email
        @Nullable
        String email;

        @Positive
        @Nullable
        Integer positive;

        @Past
        @Nullable
        LocalDate past;

        @Size(max = 3)
        String @Nullable [] array;

        @Min(3)
        @Nullable
        String textAtLeast;

        @NotNull(groups = Known.class)
        @Nullable
        Object inAGroup;

        @Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE)
        @Nullable
        String flags;
    }

    /** Values that lie at, just within and just beyond each of the bounds above; null is one. */
    private static List<@Nullable Object> values(Class<?> type) {
        List<@Nullable Object> values = new ArrayList<>(Collections.singletonList(null));
        if (type == String.class) {
            values.addAll(List.of("", " ", "a", "ab", "abc", "abcd", "aB"));
        } else if (type == Integer.class) {
            values.addAll(List.of(-1, 2, 3, 4, Integer.MAX_VALUE, Integer.MIN_VALUE));
        } else if (type == Long.class) {
            values.addAll(List.of(2L, 3L, 4L, 99L, 100L, Long.MAX_VALUE, Long.MIN_VALUE));
        } else if (type == BigDecimal.class) {
            for (String number :
                    List.of("0", "2.49", "2.5", "2.50", "2.51", "3", "99.9", "99.99", "100", "1E+2", "-100")) {
                values.add(new BigDecimal(number));
            }
        } else if (type == List.class) {
            values.addAll(List.of(List.of(), List.of("a"), List.of("a", "b"), List.of("a", "b", "c")));
        } else if (type == Map.class) {
            values.addAll(List.of(Map.of(), Map.of("a", "b"), Map.of("a", "b", "c", "d")));
        } else {
            values.add(new Object());
        }
        return values;
    }

    @Test
    void judgesAsHibernateValidatorDoes() throws ReflectiveOperationException {
        int wrong = 0;
        for (Field field : Known.class.getDeclaredFields()) {
            if (!field.isSynthetic()) {
                ValueCheck check = KnownConstraints.of(constraint(field), field.getType());
                for (@Nullable Object value : values(field.getType())) {
                    boolean valid = Validation.validator()
                            .validateValue(Known.class, field.getName(), value)
                            .isEmpty();
                    assertThat(check.valid().test(value))
                            .as("%s of %s", field.getName(), value)
                            .isEqualTo(valid);
                    wrong += valid ? 0 : 1;
                }
                assertThat(check.key()).startsWith("{jakarta.validation.constraints.");
            }
        }
        assertThat(wrong).isGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "positive", "past", "array", "textAtLeast", "inAGroup", "flags"})
    void leavesOthersToIt(String name) throws ReflectiveOperationException {
        Field field = Unknown.class.getDeclaredField(name);
        Annotation constraint = constraint(field);
        assertThatThrownBy(() -> KnownConstraints.of(constraint, field.getType()))
                .isInstanceOf(NotUnderstoodException.class);
    }

    private static Annotation constraint(Field field) {
        return Arrays.stream(field.getAnnotations())
                .filter(each -> each.annotationType().getPackageName().startsWith("jakarta.validation"))
                .findFirst()
                .orElseThrow();
    }
}
