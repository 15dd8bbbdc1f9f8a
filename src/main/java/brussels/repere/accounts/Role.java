package brussels.repere.accounts;

import java.util.Arrays;
import java.util.Optional;

/** What somebody with an account is there for. One person may have several. */
public enum Role {
    /** Manages accounts and reads the audit log, besides all that a regional editor may do. */
    ADMINISTRATOR("administrator", ScopeKind.NONE),
    REGIONAL_EDITOR("regional-editor", ScopeKind.NONE),
    /** Of the services whose seat lies in a bassin, or whose area lies wholly in it. */
    BASSIN_EDITOR("bassin-editor", ScopeKind.BASSIN),
    /** Of an organisation with all its antennas. */
    ORGANIZATION_EDITOR("organization-editor", ScopeKind.RECORD),
    /** Says "full" or "waiting list" after a call, and nothing else. */
    HELPDESK("helpdesk", ScopeKind.NONE),
    COLLECTION_KEEPER("collection-keeper", ScopeKind.NONE),
    REPORT_READER("report-reader", ScopeKind.NONE),
    /** Reads the roster for a crisis, and changes nothing of it: who answers telephones then. */
    CRISIS_READER("crisis-reader", ScopeKind.NONE),
    /** Sees and edits confidential addresses. No other role includes it, not even that of an administrator. */
    CONFIDENTIAL_ADDRESSES("confidential-addresses", ScopeKind.NONE),
    /** Whoever holds a link that asks whether the records of an organisation are still true. No account has it. */
    RESPONDENT("respondent", ScopeKind.RECORD);

    /** What a role is limited to. */
    public enum ScopeKind {
        NONE,
        /** The code of a bassin. */
        BASSIN,
        /** A record by its source and its id there; an organisation has one for each antenna. */
        RECORD
    }

    private final String code;
    private final ScopeKind scopeKind;

    Role(String code, ScopeKind scopeKind) {
        this.code = code;
        this.scopeKind = scopeKind;
    }

    /** Returns its name in the API, in commands and in the database. */
    public String code() {
        return code;
    }

    public ScopeKind scopeKind() {
        return scopeKind;
    }

    /** Returns whether an account may have it. */
    public boolean isGrantable() {
        return this != RESPONDENT;
    }

    public static Optional<Role> find(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
