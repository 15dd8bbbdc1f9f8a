package brussels.repere.search.query;

/** What orders the services of one tier, the weightiest criterion first. */
public enum RankingCriterion {
    /** Known to be open at the time asked about; nobody meets it if the question asks about none. */
    OPEN,
    /** Serves the place certainly, not possibly. */
    CERTAIN,
    /** Known to fit all that was asked of age, audience, cost and appointment. */
    ELIGIBLE,
    /** Speaks the language, rather than calling an interpreter. */
    SPEAKS_LANGUAGE,
    /** Does little else, where people travel anyway: from the bassin on. */
    SPECIALISED,
    /** Verified not long ago: {@link brussels.repere.directory.FactsAge}. */
    CURRENT_FACTS
}
