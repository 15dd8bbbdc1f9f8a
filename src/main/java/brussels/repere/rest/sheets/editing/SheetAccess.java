package brussels.repere.rest.sheets.editing;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.sheets.MonthlySheet;
import brussels.repere.directory.sheets.SheetRights;
import brussels.repere.directory.sheets.SheetRows;
import brussels.repere.rest.accounts.AccessCheck;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.sheets.SheetMonth;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;

/**
 * Who may keep which part of a sheet. Whoever keeps any may read all, and begin a month. What was refused and done stands in the audit log.
 * Safe for use by several threads.
 */
@ApplicationScoped
public class SheetAccess {

    private final AccessCheck access;
    private final CurrentActor actor;
    private final SheetRows rows;
    private final AuditLog audit;

    SheetAccess(AccessCheck access, CurrentActor actor, SheetRows rows, AuditLog audit) {
        this.access = access;
        this.actor = actor;
        this.rows = rows;
        this.audit = audit;
    }

    /** @throws ProblemException if they may keep none */
    void require() {
        access.require(Action.KEEP_SHEETS);
    }

    boolean mayKeep(String part) {
        Actor who = actor.get();
        return SheetRights.mayKeep(who, part);
    }

    /** @throws ProblemException if they may not keep that part */
    void requireFor(YearMonth month, String part) {
        require();
        access.require(mayKeep(part) ? Decision.ALLOWED : Decision.REFUSED, Action.KEEP_SHEETS, month + "/" + part);
    }

    /** @throws ProblemException if it is no month, has no sheet, or they may keep none at all */
    public MonthlySheet getToRead(String month) {
        require();
        return rows.find(SheetMonth.read(month))
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_MONTHLY_SHEET));
    }

    /** Writes down what was done, in the transaction that does it. */
    void note(YearMonth month, String part, String done) {
        audit.note(AuditEvent.now(
                actor.get().accountId(), Action.KEEP_SHEETS.code(), AuditOutcome.DONE, month + "/" + part, done));
    }
}
