package nl.llo.matching;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The matches of a report in id order, each made when it is first looked at. Thread-safe: two threads make the same. */
final class Matches extends AbstractList<RegulationMatch> implements RandomAccess {

    private final List<CompiledRegulation> regulations;
    private final Question question;
    private final MatchTexts texts;
    private final Verdicts verdicts;
    private final @Nullable RegulationMatch[] made;

    Matches(List<CompiledRegulation> regulations, Question question, MatchTexts texts, Verdicts verdicts) {
        this.regulations = regulations;
        this.question = question;
        this.texts = texts;
        this.verdicts = verdicts;
        this.made = new RegulationMatch[regulations.size()];
    }

    @Override
    public RegulationMatch get(int index) {
        RegulationMatch known = made[index];
        if (known == null) {
            known = new RegulationMatch(regulations.get(index), question, texts, verdicts.get(index));
            made[index] = known;
        }
        return known;
    }

    @Override
    public int size() {
        return made.length;
    }

    Question question() {
        return question;
    }

    Verdicts verdicts() {
        return verdicts;
    }
}
