package brussels.repere.exchange.socialbrussels;

import brussels.repere.geography.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What an import found, by record and field; what is so of many is counted. For one thread. */
final class RecordReport {

    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private final Set<String> faulty = new LinkedHashSet<>();
    private final Map<String, Integer> unknownFields = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    /** A record that stays as it was. */
    void fault(String id, String code, Object... params) {
        faulty.add(id);
        errors.add(Finding.error(Endpoints.name(id), 0, code, params));
    }

    /** @param element of the list, from 1 */
    void withoutId(int element) {
        faulty.add("#" + element);
        errors.add(Finding.error(Endpoints.LIST, element, "social.no-id"));
    }

    void warning(String id, String code, Object... params) {
        warnings.add(Finding.warning(Endpoints.name(id), 0, code, params));
    }

    /** @param field by its path: {@code address.number} */
    void unknownField(String field) {
        unknownFields.merge(field, 1, Integer::sum);
    }

    void count(String code) {
        counts.merge(code, 1, Integer::sum);
    }

    /** How many were verified earlier than what is there, and stay as they were. */
    void older(int records) {
        counts.put("social.older", records);
    }

    /** Of what concerns all records together. */
    void error(String code, Object... params) {
        errors.add(0, Finding.error("", 0, code, params));
    }

    boolean isFaulty(String id) {
        return faulty.contains(id);
    }

    /** How many records are. */
    int faulty() {
        return faulty.size();
    }

    /** Errors first. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(errors);
        all.addAll(warnings);
        counts.forEach((code, count) -> all.add(Finding.warning("", 0, code, count)));
        unknownFields.forEach((field, count) -> all.add(Finding.warning("", 0, "social.unknown-field", field, count)));
        return List.copyOf(all);
    }
}
