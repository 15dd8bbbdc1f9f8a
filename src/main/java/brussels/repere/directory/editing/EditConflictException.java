package brussels.repere.directory.editing;

import java.util.List;

/** Somebody else changed the same facts meanwhile; nothing was changed now. */
public final class EditConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FactConflict> conflicts;
    private final long version;

    EditConflictException(List<FactConflict> conflicts, long version) {
        super("the facts changed meanwhile", null, false, false);
        this.conflicts = List.copyOf(conflicts);
        this.version = version;
    }

    public List<FactConflict> conflicts() {
        return conflicts;
    }

    /** Returns the version of the record now. */
    public long version() {
        return version;
    }
}
