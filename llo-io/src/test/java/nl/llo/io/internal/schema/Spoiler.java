package nl.llo.io.internal.schema;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Spoils documents in the ways in which people and programs do. Not every change makes a document wrong. */
final class Spoiler {

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1",
            "1.0",
            "2e0",
            "12E-1",
            "0.5",
            "0.05",
            "0.001",
            "0.00001",
            "130",
            "131",
            "168.01",
            "100",
            "100.0001",
            "1899",
            "2101",
            "1e2",
            "1E+3",
            "-0",
            "-0.0",
            "1200",
            "1201",
            "1000000000000",
            "1000000000000.01",
            "2147483648",
            "1e13",
            "1e31",
            "1e400",
            "1e999999999",
            "0.0000000000000000000000000000000000000000000001",
            "1.00000000000000000000000000000000000000000",
            "123456789012345678901234567890123456");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t",
            "\n",
            "a\nb",
            "\u00a0",
            "\u2003",
            "\u3000",
            "\u200b",
            "\u200d",
            "a\u0000b",
            "a\u202eb",
            "\uffff",
            "\ud83d\ude00",
            "\ud83f\udffe",
            "e\u0301",
            "<script>",
            "null",
            "true",
            "1",
            "GM0344",
            "GM344",
            "AM05",
            "SUWI:05",
            "SUWI:00",
            "PV23",
            "0999",
            "3511",
            "aow",
            "AOW",
            "WW",
            "EMPLOYED",
            "MBO_2",
            "mbo_2",
            "PERSON",
            "a-b",
            "a--b",
            "A",
            "a-",
            "a\n",
            "111222333",
            "2026-02-28",
            "2026-02-29",
            "2024-02-29",
            "0000-01-01",
            "0001-01-01",
            "2026-1-1",
            "+2026-01-01",
            "10000-01-01",
            "2026-01-01T00:00:00Z",
            "2026-13-01",
            "2026-00-10",
            "2026-01-32",
            "1.0",
            "2.0",
            "catalogue",
            "profiles");

    private static final List<Integer> LENGTHS = List.of(80, 81, 200, 201, 300, 301, 500, 501, 4_000, 4_001);

    private static final List<String> NAMES = List.of(
            "name",
            "id",
            "kind",
            "nl",
            "en",
            "x",
            "",
            "a b",
            "min",
            "max",
            "all",
            "national",
            "includes",
            "formatVersion");

    private final Random random;

    Spoiler(Random random) {
        this.random = random;
    }

    /** Changes one thing somewhere. */
    void spoil(Tree document) {
        List<Tree> all = document.all();
        Tree target = pick(all);
        switch (random.nextInt(12)) {
            case 0, 1 -> target.become(pick(all).copy());
            case 2 -> target.become(Tree.literal(pick(NUMBERS)));
            case 3, 4 -> target.become(text(target));
            case 5 -> target.become(Tree.literal(pick(List.of("true", "false", "null"))));
            case 6 -> target.become(Tree.collection(random.nextBoolean()));
            case 7 -> wrap(target);
            default -> changeCollection(all);
        }
    }

    private void changeCollection(List<Tree> all) {
        List<Tree> collections = all.stream().filter(tree -> tree.isCollection).toList();
        if (!collections.isEmpty()) {
            changeParts(pick(collections).parts, all);
        }
    }

    private void changeParts(List<Tree.Part> parts, List<Tree> all) {
        if (parts.isEmpty() || random.nextInt(5) == 0) {
            parts.add(
                    random.nextInt(parts.size() + 1),
                    new Tree.Part(pick(NAMES), pick(all).copy()));
            return;
        }
        int index = random.nextInt(parts.size());
        Tree.Part part = parts.get(index);
        switch (random.nextInt(6)) {
            case 0, 1 -> parts.remove(index);
            case 2 -> parts.add(index, new Tree.Part(part.name, part.value.copy()));
            case 3 -> part.name = part.name + "s";
            case 4 -> part.name = pick(NAMES);
            default -> Collections.shuffle(parts, random);
        }
    }

    private static void wrap(Tree target) {
        Tree list = Tree.collection(false);
        list.parts.add(new Tree.Part("", target.copy()));
        target.become(list);
    }

    private Tree text(Tree target) {
        return switch (random.nextInt(6)) {
            case 0 -> Tree.text("a".repeat(pick(LENGTHS)));
            case 1 -> Tree.text("\ud83d\ude00".repeat(pick(LENGTHS) / 2) + "a");
            case 2 -> inside(target);
            case 3 -> Tree.literal("\"\\ud800\"");
            default -> Tree.text(pick(TEXTS));
        };
    }

    /** Puts something into the text that stands there. */
    private Tree inside(Tree target) {
        boolean isText = target.literal.startsWith("\"") && !target.isCollection;
        String old = isText ? target.literal.substring(1, target.literal.length() - 1) : "";
        String added = Tree.text(pick(TEXTS)).literal;
        added = added.substring(1, added.length() - 1);
        return Tree.literal('"' + (random.nextBoolean() ? old + added : added + old) + '"');
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
