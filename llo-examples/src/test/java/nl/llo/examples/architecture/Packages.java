package nl.llo.examples.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The packages that the rules speak of, below the library's root or below another one that is laid out alike. */
record Packages(String root) {

    static final Packages LIBRARY = new Packages("nl.llo");
    static final Packages PLANTED = new Packages("nl.llo.examples.architecture.planted");

    String model() {
        return root + ".model..";
    }

    String matching() {
        return root + ".matching..";
    }

    String io() {
        return root + ".io..";
    }

    String examples() {
        return root + ".examples..";
    }

    String[] published() {
        return new String[] {model(), matching(), io()};
    }

    /** Imports what is shipped: no tests, and no fixtures for the tests of others. */
    JavaClasses importShipped() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-testing.jar"))
                .importPackages(root);
    }

    JavaClasses importAll() {
        return new ClassFileImporter().importPackages(root);
    }
}
