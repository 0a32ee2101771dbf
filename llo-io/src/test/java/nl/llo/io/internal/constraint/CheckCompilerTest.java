package nl.llo.io.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not understood is left to Hibernate Validator, and so still found. */
class CheckCompilerTest {

    /** A type with one constraint. */
    public interface Known {
        /** Understood. */
        @NotBlank
        String getText();
    }

    /** Of a kind that is not known. */
    public record OtherKind(String getText) implements HasMail {}

    /** With a constraint of another kind. */
    public interface HasMail {
        /** Not understood. */
        @Email
        String getText();
    }

    /** Constraints that only count when a group is asked for. */
    public static final class Grouped {
        /** Not checked by default. */
        @NotBlank(groups = Known.class)
        public String getText() {
            return " ";
        }
    }

    /** Two constraints of one kind. */
    public static final class Twice {
        /** Not long enough for the second. */
        @Size(max = 9)
        @Size(min = 3)
        public String getText() {
            return "a";
        }
    }

    /** Letters of any case. */
    public static final class Flagged {
        /** Not of this form. */
        @Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE)
        public String getText() {
            return "1";
        }
    }

    /** A constraint inside a map. */
    public static final class InMap {
        /** A blank value. */
        public Map<String, @NotBlank String> getTexts() {
            return Map.of("a", " ");
        }
    }

    /** A constraint two lists deep. */
    public static final class Deep {
        /** A blank item. */
        public List<List<@NotBlank String>> getTexts() {
            return List.of(List.of(" "));
        }
    }

    /** A constraint on a field. */
    public static final class OnField {
        /** Empty. */
        @NotEmpty
        public final String text = "";
    }

    /** A number that is written as a text. */
    public static final class OtherType {
        /** Below the least. */
        @Min(2)
        public String getNumber() {
            return "1";
        }
    }

    /** Several constraints under one name. */
    @NotBlank
    @Constraint(validatedBy = {})
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Composed {
        /** Key of the message. */
        String message() default "{composed}";

        /** Groups. */
        Class<?>[] groups() default {};

        /** Payload. */
        Class<? extends Payload>[] payload() default {};
    }

    /** Uses several constraints under one name. */
    public static final class UsesComposed {
        /** Blank. */
        @Composed
        public String getText() {
            return " ";
        }
    }

    static List<Object> strangers() {
        return List.of(
                new OtherKind("no address"),
                new Grouped(),
                new Twice(),
                new Flagged(),
                new InMap(),
                new Deep(),
                new OnField(),
                new OtherType(),
                new UsesComposed());
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void whatIsNotUnderstoodIsLeftToHibernateValidator(Object value) {
        assertThat(CheckCompiler.compile(value.getClass())).isNull();
        assertThat(TypeChecks.of(value.getClass()).faults(value)).hasSize(value instanceof Grouped ? 0 : 1);
    }

    @Test
    void whatIsUnderstoodIsNot() {
        Known blank = () -> " ";
        TypeCheck check = TypeChecks.of(Known.class);
        assertThat(check).isInstanceOf(CompiledCheck.class);
        assertThat(check.faults(blank))
                .containsExactly(new Fault("text", Fault.NO_ITEM, "{jakarta.validation.constraints.NotBlank.message}"));
    }
}
