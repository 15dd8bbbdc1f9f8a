package brussels.repere.accounts.permission;

/** How a record lies to the scope of a role. */
public enum ScopeRelation {
    /** In it. A role without a scope has every record in it. */
    OWN,
    /** Of a service for the whole Region, which concerns every bassin and belongs to none. */
    REGION_WIDE,
    /** Outside of it. */
    OTHER
}
