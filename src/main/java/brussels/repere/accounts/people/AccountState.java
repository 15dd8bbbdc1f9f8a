package brussels.repere.accounts.people;

import java.util.Locale;

/** Whether an account may be used. */
public enum AccountState {
    /** Nobody has chosen a password yet. */
    INVITED,
    ACTIVE,
    DISABLED,
    /** Name, login and secrets are gone for good; what was done stays under the id. */
    ERASED;

    /** Returns its name in the API, in commands and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AccountState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
