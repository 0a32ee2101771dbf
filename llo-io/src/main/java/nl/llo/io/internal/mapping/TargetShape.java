package nl.llo.io.internal.mapping;

import java.util.List;
import nl.llo.io.internal.codec.Described;
import nl.llo.io.internal.codec.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What stands at a place in a record.
 *
 * @param value what a single value looks like
 * @param isList whether the place holds a list of them
 */
public record TargetShape(Shape value, boolean isList) {

    /** Finds what stands at a place; null when there is no such place, or not one of single values. */
    public static @Nullable TargetShape find(Described type, Pointer pointer) {
        Shape shape = new Shape.Ref(type);
        for (String step : pointer.steps()) {
            shape = step(shape, step);
            if (shape == null) {
                return null;
            }
        }
        return leaf(shape);
    }

    private static @Nullable Shape step(Shape shape, String step) {
        if (shape instanceof Shape.Ref ref) {
            for (Described.Property property : ref.type().properties()) {
                if (property.name().equals(step)) {
                    return property.shape();
                }
            }
            return null;
        }
        if (shape instanceof Shape.Sequence list) {
            return isIndex(step) ? list.item() : null;
        }
        if (shape instanceof Shape.Entries entries) {
            return entries.value();
        }
        return shape instanceof Shape.OneOf several ? stepIntoAny(several.shapes(), step) : null;
    }

    private static @Nullable Shape stepIntoAny(List<Shape> shapes, String step) {
        for (Shape shape : shapes) {
            Shape found = step(shape, step);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.length() <= 3 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable TargetShape leaf(Shape shape) {
        if (shape instanceof Shape.Sequence list) {
            return isSingle(list.item()) ? new TargetShape(list.item(), true) : null;
        }
        if (shape instanceof Shape.OneOf several) {
            return several.shapes().stream()
                    .map(TargetShape::leaf)
                    .filter(found -> found != null)
                    .findFirst()
                    .orElse(null);
        }
        return isSingle(shape) ? new TargetShape(shape, false) : null;
    }

    private static boolean isSingle(Shape shape) {
        return !(shape instanceof Shape.Ref || shape instanceof Shape.Sequence || shape instanceof Shape.Entries);
    }

    /** Tells if the value is a number. */
    public boolean isNumber() {
        return value instanceof Shape.Numeric;
    }

    /** Tells if the value is a date. */
    public boolean isDate() {
        return value instanceof Shape.Date;
    }

    /** Tells if the value is true or false. */
    public boolean isFlag() {
        return value instanceof Shape.Flag;
    }
}
