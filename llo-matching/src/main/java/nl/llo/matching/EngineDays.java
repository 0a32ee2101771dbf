package nl.llo.matching;

import java.time.LocalDate;
import java.util.List;
import nl.llo.matching.internal.engine.CatalogueForms;
import nl.llo.model.profile.ApplicantKind;

/** The engines of the days that were asked about last, a few of them. Thread-safe. */
final class EngineDays {

    private static final int MOST = 8;

    private final CatalogueForms forms;
    private final List<CompiledRegulation> regulations;
    /** The one that was made last stands first. Never changed, only replaced. */
    private volatile EngineDay[] days = {};

    EngineDays(CatalogueForms forms, List<CompiledRegulation> regulations) {
        this.forms = forms;
        this.regulations = regulations;
    }

    CatalogueForms forms() {
        return forms;
    }

    EngineDay of(LocalDate date, ApplicantKind kind) {
        for (EngineDay day : days) {
            if (day.kind == kind && day.date.equals(date)) {
                return day;
            }
        }
        return add(date, kind);
    }

    private synchronized EngineDay add(LocalDate date, ApplicantKind kind) {
        for (EngineDay day : days) {
            if (day.kind == kind && day.date.equals(date)) {
                return day;
            }
        }
        EngineDay[] before = days;
        EngineDay[] after = new EngineDay[Math.min(MOST, before.length + 1)];
        System.arraycopy(before, 0, after, 1, after.length - 1);
        after[0] = new EngineDay(date, kind, forms, regulations);
        days = after;
        return after[0];
    }
}
