package nl.llo.matching.explain;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.llo.model.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a condition asks, or why its outcome is what it is: a code with named arguments (Dutch: <i>reden</i>).
 *
 * <p>Immutable. Two reasons are equal when code and arguments are.
 */
public final class Reason {

    private final ReasonCode code;
    private final SortedMap<String, Argument> arguments;

    private Reason(ReasonCode code, SortedMap<String, Argument> arguments) {
        this.code = code;
        this.arguments = Collections.unmodifiableSortedMap(arguments);
    }

    /**
     * Makes a reason without arguments.
     *
     * @param code what it says
     * @return the reason
     */
    public static Reason of(ReasonCode code) {
        return new Reason(code, new TreeMap<>());
    }

    /**
     * Makes a reason with arguments.
     *
     * @param code what it says
     * @param arguments the values by name
     * @return the reason
     */
    public static Reason of(ReasonCode code, Map<String, Argument> arguments) {
        return new Reason(code, new TreeMap<>(arguments));
    }

    /**
     * Makes a reason with one argument.
     *
     * @param code what it says
     * @param name the argument's name
     * @param argument the argument
     * @return the reason
     */
    public static Reason of(ReasonCode code, String name, Argument argument) {
        return of(code, Map.of(name, argument));
    }

    /**
     * Starts a reason with several arguments.
     *
     * @param code what it says
     * @return a builder without arguments
     */
    public static Builder builder(ReasonCode code) {
        return new Builder(code);
    }

    /**
     * Gives what it says.
     *
     * @return the code
     */
    public ReasonCode getCode() {
        return code;
    }

    /**
     * Gives the values, of the rule and never of the person.
     *
     * @return the arguments by name
     */
    public SortedMap<String, Argument> getArguments() {
        return arguments;
    }

    /**
     * Writes it for a reader. Not for parsing.
     *
     * @param language the language to write
     * @return a phrase without a full stop
     */
    public String in(Language language) {
        return code.getTemplate().fill(language, arguments);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reason reason && code.equals(reason.code) && arguments.equals(reason.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, arguments);
    }

    /** The code alone. */
    @Override
    public String toString() {
        return code.name();
    }

    /** Collects arguments. */
    public static final class Builder {

        private final ReasonCode code;
        private final SortedMap<String, Argument> arguments = new TreeMap<>();

        private Builder(ReasonCode code) {
            this.code = code;
        }

        /**
         * Adds an argument, in place of an earlier one of that name.
         *
         * @param name its name
         * @param argument its value
         * @return this builder
         */
        public Builder put(String name, Argument argument) {
            arguments.put(name, argument);
            return this;
        }

        /**
         * Makes the reason.
         *
         * @return the reason
         */
        public Reason build() {
            return of(code, arguments);
        }
    }
}
