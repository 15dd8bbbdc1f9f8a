package brussels.repere.directory.editing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.facts.FactChange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A fact that somebody else changed meanwhile. Immutable.
 *
 * @param was the record with the value that both began with
 * @param theirs the record as it is now
 * @param change the last change of the fact
 */
public record FactConflict(EntryField field, DirectoryEntry was, DirectoryEntry theirs, FactChange change) {

    /**
     * Lists the facts that somebody would change, or says are right, and that others changed since they looked. What was found right, changed
     * and is as it was again is right.
     *
     * @param different the fields of the edit that differ from the record as it is
     * @param since what changed since the version with which the edit began, latest first
     */
    static List<FactConflict> list(
            RecordEdit edit, Set<EntryField> different, List<FactChange> since, DirectoryEntry current) {
        Set<EntryField> meant = EnumSet.noneOf(EntryField.class);
        meant.addAll(different);
        meant.addAll(edit.confirmed());
        List<FactConflict> conflicts = new ArrayList<>();
        for (EntryField field : meant) {
            List<FactChange> ofField = since.stream()
                    .filter(change -> change.field() == field && change.oldValue() != null)
                    .toList();
            if (!ofField.isEmpty()) {
                FactChange first = ofField.get(ofField.size() - 1);
                DirectoryEntry was = first.valueIn(first.oldValue(), current);
                if (different.contains(field) || !field.hash(was).equals(field.hash(current))) {
                    conflicts.add(new FactConflict(field, was, current, ofField.get(0)));
                }
            }
        }
        return conflicts;
    }
}
