package brussels.repere.exchange.socialbrussels;

import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.socialbrussels.client.RegisterEndpoints;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects what an import from the register finds, by record and field. What many records have in common is counted. For one thread. */
final class RecordFindings {

    private final List<ImportFinding> errors = new ArrayList<>();
    private final List<ImportFinding> warnings = new ArrayList<>();
    private final Set<String> faulty = new LinkedHashSet<>();
    private final Map<String, Integer> unknownFields = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    /** Adds a fault, for which the record stays as it was. */
    void fault(String id, String code, Object... params) {
        faulty.add(id);
        errors.add(ImportFinding.error(RegisterEndpoints.recordName(id), 0, code, params));
    }

    /** @param position in the list, from 1 */
    void missingId(int position) {
        faulty.add("#" + position);
        errors.add(ImportFinding.error(RegisterEndpoints.LIST, position, "social.no-id"));
    }

    void warning(String id, String code, Object... params) {
        warnings.add(ImportFinding.warning(RegisterEndpoints.recordName(id), 0, code, params));
    }

    /** @param field the path of the field: {@code address.number} */
    void unknownField(String field) {
        unknownFields.merge(field, 1, Integer::sum);
    }

    void count(String code) {
        counts.merge(code, 1, Integer::sum);
    }

    /** @param records how many were verified earlier than those in the directory, and changed nothing */
    void setOlder(int records) {
        counts.put("social.older", records);
    }

    /** Adds an error that concerns all records together. */
    void error(String code, Object... params) {
        errors.add(0, ImportFinding.error("", 0, code, params));
    }

    boolean isFaulty(String id) {
        return faulty.contains(id);
    }

    /** Returns how many records have a fault. */
    int countFaulty() {
        return faulty.size();
    }

    /** Returns all findings, errors first. */
    List<ImportFinding> list() {
        List<ImportFinding> all = new ArrayList<>(errors);
        all.addAll(warnings);
        counts.forEach((code, count) -> all.add(ImportFinding.warning("", 0, code, count)));
        unknownFields.forEach(
                (field, count) -> all.add(ImportFinding.warning("", 0, "social.unknown-field", field, count)));
        return List.copyOf(all);
    }
}
