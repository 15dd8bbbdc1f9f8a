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
    /** Is there for the need, rather than for it among others: {@link brussels.repere.search.devotion.DevotionRule}. */
    DEVOTED,
    /** Is not one of many that do it beside their main work. Nobody who is devoted to the need is. */
    NOT_MARGINAL,
    /** Within a walk; nobody meets it if the question is about no point. */
    IN_WALKING_DISTANCE,
    /** Within a short ride, or without a place that would be near or far; nobody meets it if the question is about no point. */
    IN_REACH,
    /** Verified not long ago: {@link brussels.repere.directory.FactsAge}. */
    CURRENT_FACTS
}
