package nl.llo.io.internal.rule;

import java.util.List;

/** The rules, in the order in which they are checked. */
public final class CatalogueRules {

    private static final List<CatalogueRule> ALL = List.of(
            new DuplicateIds(),
            new UnknownReferences(),
            new UnknownPlaces(),
            new BroaderGroupCycles(),
            new GroupDefinitionCycles(),
            new SuccessorCycles(),
            new MemberCycles(),
            new Successions(),
            new SharedNames(),
            new RegulationTerms(),
            new TranchePeriods(),
            new BudgetSums(),
            new IdleCaps(),
            new PaidFacilities(),
            new OrganisationRoles(),
            new OrganisationPlaces(),
            new PlaceTerms());

    private CatalogueRules() {}

    /** Holds the files to every rule. */
    public static void check(CatalogueCheck catalogue) {
        ALL.forEach(rule -> rule.check(catalogue));
    }
}
