package nl.llo.matching.explain;

/** How an area is described. The text follows "in". */
public enum AreaCode implements ReasonCode {
    /** Provinces by name. */
    PROVINCES("de provincie {names}", "the province of {names}"),
    /** Many provinces. */
    SOME_PROVINCES("een van {count} provincies", "one of {count} provinces"),
    /** Labour market regions by name. */
    REGIONS("de arbeidsmarktregio {names}", "the labour market region of {names}"),
    /** Many labour market regions. */
    SOME_REGIONS("een van {count} arbeidsmarktregio's", "one of {count} labour market regions"),
    /** Municipalities by name. */
    MUNICIPALITIES("de gemeente {names}", "the municipality of {names}"),
    /** Many municipalities. */
    SOME_MUNICIPALITIES("een van {count} gemeenten", "one of {count} municipalities"),
    /** Postcodes. */
    POSTCODES("postcodegebied {names}", "postcode area {names}"),
    /** Many postcodes. */
    SOME_POSTCODES("een van {count} postcodegebieden", "one of {count} postcode areas"),
    /** Neighbourhoods of a municipality. */
    NEIGHBOURHOODS("de wijk {names} van de gemeente {municipality}", "the neighbourhood {names} of {municipality}"),
    /** An area without a part of it. */
    EXCEPT("{area}, maar niet in {without}", "{area}, but not in {without}"),
    /** An area in a period. */
    DURING("{area} ([vanaf {from}][, tot en met {until}])", "{area} ([from {from}][, until {until}])");

    private final String nl;
    private final String en;

    AreaCode(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Template getTemplate() {
        return Template.of(nl, en);
    }
}
