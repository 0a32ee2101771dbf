package nl.llo.examples.architecture.planted.model;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.logging.Logger;

class AsksTheMachine {

    Supplier<Locale> locale() {
        return Locale::getDefault;
    }

    LocalDate today() {
        Logger.getLogger("planted").info("today");
        System.out.println("today");
        return LocalDate.now(ZoneOffset.UTC);
    }
}
