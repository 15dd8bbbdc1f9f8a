package brussels.repere.accounts.permission;

import java.util.Arrays;
import java.util.Optional;

/** What people with an account can do, as far as roles differ in it. */
public enum Action {
    /** Changes or confirms facts that organisations keep by themselves: telephones, hours, languages, texts. */
    EDIT("edit"),
    /** Changes facts on which depends who is found where, and for what: name, categories, area, address. */
    EDIT_GUARDED("edit-guarded"),
    /** Says whether there is room. */
    SAY_AVAILABILITY("say-availability"),
    ADD("add"),
    /** Closes a service, or opens it again. */
    CLOSE("close"),
    READ_HISTORY("read-history"),
    /** Accepts or declines what others propose. */
    DECIDE_PROPOSALS("decide-proposals"),
    SEE_CONFIDENTIAL_ADDRESSES("see-confidential-addresses"),
    READ_REPORTS("read-reports"),
    SETTLE_REPORTS("settle-reports"),
    KEEP_COLLECTIONS("keep-collections"),
    /** Sees who can be mobilised in a crisis, and whom to call. */
    READ_CRISIS_ROSTER("read-crisis-roster"),
    KEEP_CRISIS_ROSTER("keep-crisis-roster"),
    /** Writes what is told about prevention each month. */
    KEEP_SHEETS("keep-sheets"),
    /** Asks organisations by mail whether their facts are still true. */
    RUN_CAMPAIGNS("run-campaigns"),
    /** Makes the files of corrections for the keepers of registers, and sees what came back. */
    SEND_UPSTREAM("send-upstream"),
    MANAGE_ACCOUNTS("manage-accounts"),
    READ_AUDIT_LOG("read-audit-log"),
    /** Gives out, or erases, what is stored of a natural person. */
    HANDLE_PERSONAL_DATA("handle-personal-data");

    private final String code;

    Action(String code) {
        this.code = code;
    }

    /** Returns its name in tables and in the API. */
    public String code() {
        return code;
    }

    public static Optional<Action> find(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code.equals(code))
                .findFirst();
    }
}
