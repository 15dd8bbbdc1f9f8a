package brussels.repere.rest.editing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.ServiceAccess;
import brussels.repere.directory.editing.EditableRecord;
import brussels.repere.directory.editing.RecordEdit;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.editing.answer.EditAnswer;
import brussels.repere.rest.problem.ParameterErrors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Writes down whether there is room, as somebody heard it today: what was said last counts. Safe for use by several threads. */
@ApplicationScoped
class AvailabilityDesk {

    private final EditDesk desk;
    private final BrusselsClock clock;

    AvailabilityDesk(EditDesk desk, BrusselsClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    EditAnswer say(UUID id, AvailabilityRequest request) {
        StatedAvailability.State state =
                StatedAvailability.State.find(request.state()).orElse(null);
        ParameterErrors errors = new ParameterErrors();
        if (state == null && request.state() != null) {
            errors.addUnknownValue("state");
        }
        errors.throwIfAny();
        EditableRecord record = desk.record(id);
        DirectoryEntry entry = record.entry();
        ServiceAccess access = entry.access();
        DirectoryEntry said = new DirectoryEntry(
                entry.provenance(),
                entry.organization(),
                entry.offering(),
                entry.location(),
                entry.area(),
                entry.contact(),
                new ServiceAccess(
                        access.hours(),
                        access.eligibility(),
                        state == null ? null : new StatedAvailability(state, clock.today()),
                        access.capacity()),
                entry.texts());
        return desk.store(record, record.version(), new RecordEdit(said, Set.of(EntryField.AVAILABILITY), Set.of()));
    }
}
