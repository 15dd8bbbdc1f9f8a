package brussels.repere.accounts.audit;

import java.util.Locale;

/** What came of an action. */
public enum AuditOutcome {
    DONE,
    /** Whoever asked may not do that. */
    REFUSED,
    /** It was tried and did not succeed, such as a wrong password. */
    FAILED;

    /** Returns its name in the API, in commands and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AuditOutcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
