package nl.llo.matching.lint;

import java.util.Map;
import nl.llo.matching.explain.Argument;
import nl.llo.model.LloStyle;
import nl.llo.model.text.Language;
import org.immutables.value.Value;

/**
 * One thing that is probably not as meant, or worth knowing. The code, the place and the arguments are for programs, the
 * texts for people: they may be worded better in a later version.
 */
@Value.Immutable
@LloStyle
public interface LintResult {
    /** What was found. */
    LintCode getCode();

    /** Where. */
    LintPlace getPlace();

    /** What the message mentions, by name. */
    Map<String, Argument> getArguments();

    /** How much it weighs: the severity of its code. */
    @Value.NonAttribute
    default LintSeverity getSeverity() {
        return getCode().getSeverity();
    }

    /**
     * Says what is the matter.
     *
     * @param language the language to say it in
     * @return one sentence
     */
    default String getMessage(Language language) {
        return getCode().message().fill(language, getArguments());
    }

    /**
     * Says what to do about it.
     *
     * @param language the language to say it in
     * @return one sentence
     */
    default String getHint(Language language) {
        return getCode().hint().fill(language, getArguments());
    }

    /** A builder without any value set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the values; {@code build()} throws {@code IllegalStateException} naming every required value that is missing. */
    final class Builder extends ImmutableLintResult.Builder {
        Builder() {}
    }
}
