package brussels.repere.directory.facts;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Provenance;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.StatedCapacity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of a record, each with its source and date: what somebody here corrected or looked at is as old as that, what another source
 * gives is as old as its record, room and capacity are as old as they say, and the rest is as old as the record. Immutable.
 */
public final class FactSheet {

    private final Provenance provenance;
    private final List<ListedService.JoinedSource> joined;
    private final Map<EntryField, FieldEdit> edits = new EnumMap<>(EntryField.class);
    private final Map<EntryField, LocalDate> ownDates = new EnumMap<>(EntryField.class);

    private FactSheet(Provenance provenance, List<ListedService.JoinedSource> joined) {
        this.provenance = provenance;
        this.joined = joined;
    }

    /** @param joined what is told of other sources */
    public static FactSheet of(
            Provenance provenance, List<ListedService.JoinedSource> joined, Iterable<FieldEdit> edits) {
        FactSheet sheet = new FactSheet(provenance, joined);
        edits.forEach(edit -> sheet.edits.put(edit.field(), edit));
        return sheet;
    }

    /**
     * Returns the same with the days of which room and capacity have their own.
     *
     * @param availability null where nobody said whether there is room
     * @param capacity null where nobody said how much
     */
    public FactSheet withOwnDates(StatedAvailability availability, StatedCapacity capacity) {
        FactSheet copy = of(provenance, joined, edits.values());
        if (availability != null && availability.on() != null) {
            copy.ownDates.put(EntryField.AVAILABILITY, availability.on());
        }
        if (capacity != null && capacity.on() != null) {
            copy.ownDates.put(EntryField.CAPACITY, capacity.on());
        }
        return copy;
    }

    public RecordFact get(EntryField field) {
        FieldEdit edit = edits.get(field);
        LocalDate ownDate = ownDates.get(field);
        if (edit != null && ownDate == null) {
            return edited(field, edit);
        }
        Optional<Provenance> other = joined.stream()
                .filter(source -> source.fields().contains(field.code()))
                .map(ListedService.JoinedSource::provenance)
                .findFirst();
        Provenance from = other.orElse(provenance);
        return new RecordFact(
                field,
                edit == null ? from.source() : null,
                ownDate == null ? from.asOf() : YearMonth.from(ownDate),
                ownDate,
                edit);
    }

    private static RecordFact edited(EntryField field, FieldEdit edit) {
        boolean onThatDay = YearMonth.from(edit.editedOn()).equals(edit.lastVerified());
        return new RecordFact(field, null, edit.lastVerified(), onThatDay ? edit.editedOn() : null, edit);
    }

    public List<RecordFact> list(Iterable<EntryField> fields) {
        List<RecordFact> facts = new ArrayList<>();
        fields.forEach(field -> facts.add(get(field)));
        return facts;
    }
}
