package brussels.repere.exchange.address;

import brussels.repere.geography.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Findings of a very long file: the first of each kind by line, and how many more there are. For one thread. */
final class Tally {

    private static final int TOLD = 20;

    private final List<Finding> told = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void add(Finding finding) {
        if (counts.merge(finding.code(), 1, Integer::sum) <= TOLD) {
            told.add(finding);
        }
    }

    /** What is worth a number but no line. */
    void count(String code) {
        counts.merge(code, 1, Integer::sum);
    }

    int of(String code) {
        return counts.getOrDefault(code, 0);
    }

    boolean hasErrors() {
        return told.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    /** Errors first, then by line; behind each kind how many there are in all. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(told);
        told.stream()
                .filter(finding -> counts.get(finding.code()) > TOLD)
                .map(finding -> new Finding(
                        finding.severity(),
                        finding.file(),
                        0,
                        finding.code() + ".all",
                        List.of(counts.get(finding.code()))))
                .distinct()
                .forEach(all::add);
        all.sort(Comparator.comparing(Finding::severity));
        return all;
    }
}
