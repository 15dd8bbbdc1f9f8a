package brussels.repere.directory;

/** What may be wrong with a service. Named as the API names it. */
public enum ReportCode {
    /** Whom it serves: its area. */
    zone,
    hours,
    phone,
    address,
    /** It does not exist any more. */
    closed,
    language,
    other
}
