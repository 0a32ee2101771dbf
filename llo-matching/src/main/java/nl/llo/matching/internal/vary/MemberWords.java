package nl.llo.matching.internal.vary;

import java.util.List;
import java.util.TreeSet;
import nl.llo.matching.internal.normal.CriterionWriter;
import nl.llo.matching.internal.normal.MemberLeaf;
import nl.llo.matching.internal.normal.SetAttribute;
import nl.llo.model.criterion.Criterion;

/** Says "at least one of these" as a criterion. */
final class MemberWords {

    private MemberWords() {}

    static Criterion write(SetAttribute attribute, List<String> members) {
        return CriterionWriter.write(new MemberLeaf(attribute, new TreeSet<>(members), false));
    }
}
