package nl.llo.io.internal.schema;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.llo.io.internal.json.CanonicalWriter;
import nl.llo.io.internal.json.TokenWriter;

/** A JSON value that can be spoilt: unlike a proper one, it may have keys twice and numbers in any spelling. */
final class Tree {

    /** What stands in the text when this is no object and no list. */
    String literal = "null";

    /** The parts, when this is an object or a list. */
    List<Part> parts = new ArrayList<>();

    boolean isCollection;
    boolean isObject;

    /** A value with its name, which is empty in a list. */
    static final class Part {
        String name;
        Tree value;

        Part(String name, Tree value) {
            this.name = name;
            this.value = value;
        }
    }

    static Tree literal(String text) {
        Tree tree = new Tree();
        tree.literal = text;
        return tree;
    }

    static Tree text(String text) {
        StringBuilder out = new StringBuilder();
        CanonicalWriter.compact(out).text(text);
        return literal(out.toString());
    }

    static Tree collection(boolean isObject) {
        Tree tree = new Tree();
        tree.isCollection = true;
        tree.isObject = isObject;
        return tree;
    }

    Tree copy() {
        Tree tree = new Tree();
        tree.become(this);
        return tree;
    }

    /** Takes the contents of another tree. */
    void become(Tree other) {
        literal = other.literal;
        isCollection = other.isCollection;
        isObject = other.isObject;
        List<Part> copies = new ArrayList<>();
        other.parts.forEach(part -> copies.add(new Part(part.name, part.value.copy())));
        parts = copies;
    }

    /** Lists this and everything in it. */
    List<Tree> all() {
        List<Tree> found = new ArrayList<>();
        Deque<Tree> waiting = new ArrayDeque<>(List.of(this));
        while (!waiting.isEmpty()) {
            Tree next = waiting.remove();
            found.add(next);
            next.parts.forEach(part -> waiting.add(part.value));
        }
        return found;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        if (!isCollection) {
            out.append(literal);
            return;
        }
        out.append(isObject ? '{' : '[');
        String comma = "";
        for (Part part : parts) {
            out.append(comma);
            if (isObject) {
                CanonicalWriter.compact(out).text(part.name);
                out.append(':');
            }
            part.value.write(out);
            comma = ",";
        }
        out.append(isObject ? '}' : ']');
    }

    /** Makes a tree of what is written. */
    static final class Writer implements TokenWriter {
        private final Deque<Tree> open = new ArrayDeque<>(List.of(collection(false)));
        private String name = "";

        Tree tree() {
            return open.getLast().parts.get(0).value;
        }

        private void add(Tree tree) {
            open.getFirst().parts.add(new Part(name, tree));
            name = "";
        }

        private void start(boolean isObject) {
            Tree tree = collection(isObject);
            add(tree);
            open.addFirst(tree);
        }

        @Override
        public void startObject() {
            start(true);
        }

        @Override
        public void endObject() {
            open.removeFirst();
        }

        @Override
        public void startList() {
            start(false);
        }

        @Override
        public void endList() {
            open.removeFirst();
        }

        @Override
        public void name(String next) {
            name = next;
        }

        @Override
        public void text(String text) {
            add(Tree.text(text));
        }

        @Override
        public void number(long number) {
            add(literal(Long.toString(number)));
        }

        @Override
        public void number(BigDecimal number) {
            add(literal(TokenWriter.plain(number).toPlainString()));
        }

        @Override
        public void bool(boolean bool) {
            add(literal(Boolean.toString(bool)));
        }
    }
}
