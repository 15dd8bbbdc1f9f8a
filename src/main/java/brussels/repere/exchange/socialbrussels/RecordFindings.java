package brussels.repere.exchange.socialbrussels;

import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.socialbrussels.client.RegisterEndpoints;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What an import found, by record and field; what is so of many is counted. For one thread. */
final class RecordFindings {

    private final List<ImportFinding> errors = new ArrayList<>();
    private final List<ImportFinding> warnings = new ArrayList<>();
    private final Set<String> faulty = new LinkedHashSet<>();
    private final Map<String, Integer> unknownFields = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    /** A record that stays as it was. */
    void fault(String id, String code, Object... params) {
        faulty.add(id);
        errors.add(ImportFinding.error(RegisterEndpoints.recordName(id), 0, code, params));
    }

    /** @param element of the list, from 1 */
    void missingId(int element) {
        faulty.add("#" + element);
        errors.add(ImportFinding.error(RegisterEndpoints.LIST, element, "social.no-id"));
    }

    void warning(String id, String code, Object... params) {
        warnings.add(ImportFinding.warning(RegisterEndpoints.recordName(id), 0, code, params));
    }

    /** @param field by its path: {@code address.number} */
    void unknownField(String field) {
        unknownFields.merge(field, 1, Integer::sum);
    }

    void count(String code) {
        counts.merge(code, 1, Integer::sum);
    }

    /** How many were verified earlier than what is there, and stay as they were. */
    void setOlder(int records) {
        counts.put("social.older", records);
    }

    /** Of what concerns all records together. */
    void error(String code, Object... params) {
        errors.add(0, ImportFinding.error("", 0, code, params));
    }

    boolean isFaulty(String id) {
        return faulty.contains(id);
    }

    /** How many records are. */
    int countFaulty() {
        return faulty.size();
    }

    /** Errors first. */
    List<ImportFinding> findings() {
        List<ImportFinding> all = new ArrayList<>(errors);
        all.addAll(warnings);
        counts.forEach((code, count) -> all.add(ImportFinding.warning("", 0, code, count)));
        unknownFields.forEach(
                (field, count) -> all.add(ImportFinding.warning("", 0, "social.unknown-field", field, count)));
        return List.copyOf(all);
    }
}
