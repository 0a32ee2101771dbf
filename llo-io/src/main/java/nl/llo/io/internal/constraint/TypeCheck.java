package nl.llo.io.internal.constraint;

import java.util.List;

/** Holds values of one type to the constraints of that type; what is inside them is checked on its own. */
interface TypeCheck {

    /** Gives what is wrong, in no order. */
    List<Fault> faults(Object value);
}
