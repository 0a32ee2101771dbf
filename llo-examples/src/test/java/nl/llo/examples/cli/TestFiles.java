package nl.llo.examples.cli;

/** The files of these tests, by paths that do not change with the machine. */
final class TestFiles {

    private static final String FOLDER = "src/test/resources/nl/llo/examples/cli/";

    /** A catalogue with a scheme for every place that a match can have in a report. */
    static final String SCHEMES = FOLDER + "schemes.json";

    /** A person to whom those schemes apply, each in its own way. */
    static final String PERSON = FOLDER + "person.json";

    private TestFiles() {}

    static String of(String name) {
        return FOLDER + name;
    }
}
