package brussels.repere.directory.editing;

import brussels.repere.accounts.permission.Action;

/** Somebody may not do that to this record; nothing was changed. */
public final class EditRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Action action;

    public EditRefusedException(Action action) {
        super(action.code() + " is refused", null, false, false);
        this.action = action;
    }

    public Action action() {
        return action;
    }
}
