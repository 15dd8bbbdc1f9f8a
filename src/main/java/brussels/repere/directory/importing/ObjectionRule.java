package brussels.repere.directory.importing;

import brussels.repere.directory.facts.RecordKey;
import brussels.repere.directory.objections.ObjectionBook;

/**
 * Leaves out a record to which somebody objected. One that is new here and has the same e-mail address or telephone, from whatever source,
 * is told and stored: several people share a number, and an import has nobody to ask. Belongs to one import and its transaction.
 */
final class ObjectionRule {

    private final ObjectionBook objections;

    ObjectionRule(ObjectionBook objections) {
        this.objections = objections;
    }

    boolean leavesOut(StatedRecord record, ImportListener listener) {
        if (objections.contains(RecordKey.of(record.entry()))) {
            listener.onObjected(record.entry().provenance());
            return true;
        }
        if (record.known() == null && objections.knowsAnyOf(record.entry().contact())) {
            listener.onObjectedContact(record.entry().provenance());
        }
        return false;
    }
}
