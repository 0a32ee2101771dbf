package nl.llo.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.llo.matching.internal.engine.CatalogueForms;
import nl.llo.matching.internal.engine.Columns;
import nl.llo.matching.internal.engine.Rows;
import nl.llo.model.profile.ApplicantKind;
import org.jspecify.annotations.Nullable;

/** The engines for one day and one kind of applicant, each made when it pays. Thread-safe. */
final class EngineDay {

    /** So many questions are answered by the tree before rows are made: making them takes about as long as these. */
    static final int FIRST_BY_TREE = 200;

    final LocalDate date;
    final ApplicantKind kind;
    private final CatalogueForms forms;
    private final List<CompiledRegulation> regulations;
    private final AtomicInteger asked = new AtomicInteger();
    private final VerdictLayout treeLayout;
    private volatile @Nullable RowEngine rows;
    private volatile @Nullable Columns columns;

    EngineDay(LocalDate date, ApplicantKind kind, CatalogueForms forms, List<CompiledRegulation> regulations) {
        this.date = date;
        this.kind = kind;
        this.forms = forms;
        this.regulations = regulations;
        this.treeLayout = VerdictLayout.inOrder(regulations, date);
    }

    /** Rows with where regulations stand in them. */
    record RowEngine(Rows rows, VerdictLayout layout) {}

    VerdictLayout treeLayout() {
        return treeLayout;
    }

    /** Rows, once enough has been asked; until then null. One thread makes them, others go on with the tree. */
    @Nullable
    RowEngine findRows() {
        RowEngine known = rows;
        if (known == null && asked.get() <= FIRST_BY_TREE && asked.incrementAndGet() == FIRST_BY_TREE) {
            return makeRows();
        }
        return known;
    }

    RowEngine makeRows() {
        Rows made = Rows.of(forms, date, kind);
        RowEngine engine =
                new RowEngine(made, new VerdictLayout(regulations, date, made.positions(), made.regulations()));
        rows = engine;
        return engine;
    }

    synchronized Columns columns() {
        Columns known = columns;
        if (known == null) {
            known = Columns.of(forms, date, kind);
            columns = known;
        }
        return known;
    }
}
