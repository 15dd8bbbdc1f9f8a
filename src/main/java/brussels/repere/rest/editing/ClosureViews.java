package brussels.repere.rest.editing;

import brussels.repere.directory.editing.EditableRecords;
import brussels.repere.directory.facts.ClosureReason;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.editing.answer.ClosureView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells why records were closed. Safe for use by several threads. */
@ApplicationScoped
class ClosureViews {

    private final EditableRecords records;
    private final CurrentActor actor;

    ClosureViews(EditableRecords records, CurrentActor actor) {
        this.records = records;
        this.actor = actor;
    }

    /** @return null for none */
    ClosureView tell(ClosureReason reason) {
        if (reason == null) {
            return null;
        }
        UUID other = reason.other();
        return new ClosureView(
                reason.kind().code(),
                other,
                other == null ? null : records.findName(other, actor.get()).orElse(null));
    }
}
