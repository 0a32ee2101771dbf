package nl.llo.io.internal.constraint;

import jakarta.validation.ConstraintValidator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constraint on a value, usually on an object as a whole, decided by the validator that the constraint names.
 *
 * @param key the key of its message, for a validator that names no fault of its own
 * @param validator the validator, which holds no state
 */
record WholeCheck(String key, ConstraintValidator<?, @Nullable Object> validator) {

    /** Gives the faults of an object together with those found before, null when there are none. */
    @Nullable
    List<Fault> check(Object value, @Nullable List<Fault> before) {
        FaultRecorder recorder = new FaultRecorder(key);
        if (validator.isValid(value, recorder)) {
            return before;
        }
        List<Fault> faults = recorder.faults();
        if (before != null) {
            faults.addAll(0, before);
        }
        return faults;
    }

    /**
     * Tells if a value that is no object satisfies it.
     *
     * @throws NotUnderstoodException if the validator names a fault of its own
     */
    boolean isValid(@Nullable Object value) {
        FaultRecorder recorder = new FaultRecorder(key);
        boolean valid = validator.isValid(value, recorder);
        if (recorder.namesFaults()) {
            throw new NotUnderstoodException();
        }
        return valid;
    }
}
