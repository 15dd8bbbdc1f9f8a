package brussels.repere.directory.editing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.StatedLocation;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import java.util.EnumSet;
import java.util.Set;

/** A service that becomes a refuge has a confidential address from then on, whoever says so. */
final class RefugeRule {

    private RefugeRule() {}

    /** Returns the record as somebody would have it, with its address confidential if these fields make it a refuge. */
    static DirectoryEntry apply(DirectoryEntry stated, DirectoryEntry current, Set<EntryField> fields) {
        if (!becomesRefuge(stated, current, fields)) {
            return stated;
        }
        StatedLocation location = fields.contains(EntryField.LOCATION) ? stated.location() : current.location();
        return confidential(stated, location);
    }

    /** Returns a record that is to be added, with its address confidential if it is a refuge. */
    static DirectoryEntry applyToNew(DirectoryEntry entry) {
        return entry.offering().categories().contains(TaxonomyTerm.REFUGE)
                ? confidential(entry, entry.location())
                : entry;
    }

    private static DirectoryEntry confidential(DirectoryEntry entry, StatedLocation location) {
        return new DirectoryEntry(
                entry.provenance(),
                entry.organization(),
                entry.offering(),
                new StatedLocation(location.site(), true),
                entry.area(),
                entry.contact(),
                entry.access(),
                entry.texts());
    }

    /** Returns the fields that change then. */
    static Set<EntryField> fields(Set<EntryField> fields, DirectoryEntry stated, DirectoryEntry current) {
        Set<EntryField> all = EnumSet.noneOf(EntryField.class);
        all.addAll(fields);
        if (becomesRefuge(stated, current, fields)) {
            all.add(EntryField.LOCATION);
        }
        return all;
    }

    private static boolean becomesRefuge(DirectoryEntry stated, DirectoryEntry current, Set<EntryField> fields) {
        return fields.contains(EntryField.CATEGORIES)
                && stated.offering().categories().contains(TaxonomyTerm.REFUGE)
                && !current.offering().categories().contains(TaxonomyTerm.REFUGE)
                && !current.location().confidential();
    }
}
