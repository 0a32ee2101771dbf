package nl.llo.io.internal.rule;

import java.util.function.BiConsumer;
import nl.llo.io.internal.codec.IdKind;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.CourseRegisterCriterion;
import nl.llo.model.criterion.CourseSectorCriterion;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.OccupationCriterion;
import nl.llo.model.criterion.SectorCriterion;

/** The sectors, occupations and registers that the conditions and definitions of a catalogue ask about. */
final class CriterionCodes {

    private CriterionCodes() {}

    static void forEach(Catalogue catalogue, BiConsumer<IdKind, Object> sink) {
        catalogue
                .listRegulations()
                .forEach(regulation -> regulation
                        .getConditions()
                        .forEach(condition -> condition.getCriterion().forEach(part -> visit(part, sink))));
        catalogue.listGroups().forEach(group -> group.getDefinition().forEach(part -> visit(part, sink)));
    }

    private static void visit(Criterion criterion, BiConsumer<IdKind, Object> sink) {
        if (criterion instanceof SectorCriterion sector) {
            sector.getAnyOf().forEach(code -> sink.accept(IdKind.SECTOR, code));
        } else if (criterion instanceof CourseSectorCriterion sector) {
            sector.getAnyOf().forEach(code -> sink.accept(IdKind.SECTOR, code));
        } else if (criterion instanceof OccupationCriterion occupation) {
            occupation.getAnyOf().forEach(code -> sink.accept(IdKind.OCCUPATION, code));
        } else if (criterion instanceof CourseRegisterCriterion register) {
            sink.accept(IdKind.REGISTER, register.getRegister());
        }
    }
}
