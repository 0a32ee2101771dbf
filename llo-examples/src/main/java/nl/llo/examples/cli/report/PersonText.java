package nl.llo.examples.cli.report;

import java.util.Comparator;
import java.util.List;
import nl.llo.examples.cli.knowledge.Names;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.matching.GroupDisagreement;
import nl.llo.matching.GroupMembership;
import nl.llo.matching.MatchReport;
import nl.llo.matching.outcome.Truth;
import nl.llo.matching.question.Questions;
import nl.llo.matching.question.RankedQuestion;

/** Writes what a report says about the person as a whole: the target groups, and the questions worth asking. */
final class PersonText {

    private static final int MOST_QUESTIONS = 5;
    private static final int MOST_NAMES = 3;

    private final Names names;
    private final Wording wording;
    private final Page page;
    private final Asking asking;

    PersonText(Names names, Wording wording, Page page) {
        this.names = names;
        this.wording = wording;
        this.page = page;
        this.asking = new Asking(names, wording);
    }

    void write(MatchReport report, Questions ranked, Wanted wanted) {
        groups(wanted.groups(report).stream()
                .filter(membership -> membership.getTruth() == Truth.TRUE)
                .toList());
        disagreements(wanted.disagreements(report).stream()
                .filter(GroupDisagreement::isCertain)
                .toList());
        questions(wanted.questions(ranked));
    }

    private void groups(List<GroupMembership> memberships) {
        if (!memberships.isEmpty()) {
            page.heading(wording.say("match.groups", memberships.size()));
            memberships.forEach(one -> page.item(2, "*", group(one)));
        }
    }

    private void disagreements(List<GroupDisagreement> disagreements) {
        if (!disagreements.isEmpty()) {
            page.heading(wording.say("match.disagreements"));
            for (GroupDisagreement disagreement : disagreements) {
                page.paragraph(2, wording.say("match.disagreement", disagreement.getWord()));
                disagreement.getMemberships().stream()
                        .filter(one -> one.getTruth().isKnown())
                        .sorted(Comparator.comparing(GroupMembership::getTruth))
                        .forEach(one -> page.item(4, Mark.of(one.getOutcome()), group(one)));
                long open = disagreement.getMemberships().stream()
                        .filter(one -> !one.getTruth().isKnown())
                        .count();
                if (open > 0) {
                    page.item(4, Mark.UNKNOWN, wording.say("match.disagreement.open", open));
                }
            }
        }
    }

    private String group(GroupMembership membership) {
        String name = wording.say(membership.getGroup().getName());
        return membership
                        .getDefinedBy()
                        .map(party -> wording.say("match.group", name, names.of(party)))
                        .orElse(name)
                + names.cite(membership.getSources());
    }

    private void questions(List<RankedQuestion> questions) {
        if (!questions.isEmpty()) {
            page.heading(wording.say("match.questions"));
            int number = 0;
            for (RankedQuestion question : questions.subList(0, Math.min(MOST_QUESTIONS, questions.size()))) {
                number++;
                page.item(2, number + ".", asking.question(question.getFact()));
                page.paragraph(5, matters(question));
            }
        }
    }

    private String matters(RankedQuestion question) {
        List<String> regulations =
                question.getRegulations().stream().map(names::shortOf).toList();
        int count = regulations.size();
        String named = count > MOST_NAMES + 1
                ? wording.say(
                        "match.matters.more", String.join(", ", regulations.subList(0, MOST_NAMES)), count - MOST_NAMES)
                : String.join(", ", regulations);
        return wording.say("match.matters", count, named);
    }
}
