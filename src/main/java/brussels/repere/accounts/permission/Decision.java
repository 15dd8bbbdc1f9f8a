package brussels.repere.accounts.permission;

/** Whether somebody may do something, from least to most. */
public enum Decision {
    REFUSED,
    /** It waits until somebody who may decide accepts it. */
    PROPOSED,
    ALLOWED
}
