package nl.llo.matching.funding;

import nl.llo.model.facility.FacilityKind;
import nl.llo.model.plan.DevelopmentPlan;
import nl.llo.model.plan.StepKind;
import nl.llo.model.text.LocalizedText;

/** What a regulation wants first, as a kind of step of a route. */
enum Preliminary {
    ADVICE(StepKind.ADVICE, "advies", "advice"),
    GUIDANCE(StepKind.GUIDANCE, "begeleiding", "guidance"),
    LEARNING(StepKind.LEARNING, "scholing", "training"),
    WORK(StepKind.WORK, "werk of een stage", "work or a placement");

    private final StepKind step;
    private final String nl;
    private final String en;

    Preliminary(StepKind step, String nl, String en) {
        this.step = step;
        this.nl = nl;
        this.en = en;
    }

    static Preliminary of(FacilityKind facility) {
        return switch (facility) {
            case CAREER_ADVICE, TESTING, INFORMATION, REFERRAL -> ADVICE;
            case COACHING, GUIDANCE, CV_HELP, NETWORK, WORK_PLACEMENT_SUPPORT, INCOME_SUPPORT -> GUIDANCE;
            case TRAINING_BUDGET, VOUCHER, COURSE, E_LEARNING, SYMPOSIUM, SCHOLARSHIP, PROJECT_FUNDING -> LEARNING;
            case WORK_PLACEMENT, LEARNING_JOB, PRACTICE_CERTIFICATE -> WORK;
        };
    }

    LocalizedText getLabel() {
        return LocalizedText.of(nl, en);
    }

    /** Tells whether the route has such a step before another. */
    boolean comesBefore(DevelopmentPlan route, int other) {
        return route.getSteps().subList(0, other).stream().anyMatch(before -> before.getKind() == step);
    }
}
