package nl.llo.io.internal.constraint;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Objects;
import nl.llo.io.internal.codec.Described;
import nl.llo.io.internal.codec.LocationLog;
import nl.llo.io.internal.codec.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Follows the path of a violation, which goes over the properties of objects, to the value in the text, which may stand
 * elsewhere: on the wire the form of a union is a key, and a form with one property has no object of its own.
 */
final class BeanPath {

    private final LocationLog log;
    private int node;
    private Shape shape;
    private String property = "";

    BeanPath(LocationLog log, int record, Shape shape) {
        this.log = log;
        this.node = record;
        this.shape = shape;
    }

    /** Follows a path as far as there is text. */
    void follow(Path path) {
        for (Path.Node step : path) {
            if (step.isInIterable() && step.getIndex() != null) {
                enterItem(step.getIndex());
            }
            if (step.getKind() == ElementKind.PROPERTY && step.getName() != null) {
                enterProperty(step.getName());
            }
        }
    }

    /** Gives the node of the value, or of what it should have stood in. */
    int node() {
        return node;
    }

    /** Gives the name on the wire of the last property on the path, empty for the record itself. */
    String property() {
        return property;
    }

    private void enterItem(int index) {
        node = log.child(node, index);
        if (shape instanceof Shape.Sequence list) {
            shape = list.item();
        }
    }

    private void enterProperty(String name) {
        enterForm();
        Described.Property found = find(name);
        if (found == null) {
            property = Objects.requireNonNullElse(log.name(node), property); // the form stands for its only property
        } else {
            property = name;
            node = log.child(node, name);
            shape = found.shape();
        }
    }

    /** A union stands as an object with the form as its one key. */
    private void enterForm() {
        if (shape instanceof Shape.Ref ref && ref.type().isUnion()) {
            int form = log.firstChild(node);
            String key = log.name(form);
            for (Described.Property property : ref.type().properties()) {
                if (property.name().equals(key)) {
                    node = form;
                    shape = property.shape();
                }
            }
        }
    }

    private Described.@Nullable Property find(String name) {
        if (shape instanceof Shape.Ref ref && !ref.type().isUnion()) {
            for (Described.Property property : ref.type().properties()) {
                if (property.name().equals(name)) {
                    return property;
                }
            }
        }
        return null;
    }
}
