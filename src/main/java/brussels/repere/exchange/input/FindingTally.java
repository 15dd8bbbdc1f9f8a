package brussels.repere.exchange.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the findings of a very long file: the first of each kind, and how many of it there are. For one thread. */
public final class FindingTally {

    private static final int MAX_LISTED_PER_CODE = 20;

    private final List<ImportFinding> listed = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    public void add(ImportFinding finding) {
        if (counts.merge(finding.code(), 1, Integer::sum) <= MAX_LISTED_PER_CODE) {
            listed.add(finding);
        }
    }

    /** Counts something that is worth a number, but no finding of its own. */
    public void count(String code) {
        counts.merge(code, 1, Integer::sum);
    }

    public int countOf(String code) {
        return counts.getOrDefault(code, 0);
    }

    public boolean hasErrors() {
        return listed.stream().anyMatch(ImportFinding::isError);
    }

    /** Returns the findings, errors first, then in the order of the file; behind them, how many there are of each kind. */
    public List<ImportFinding> findings() {
        List<ImportFinding> all = new ArrayList<>(listed);
        listed.stream()
                .filter(finding -> counts.get(finding.code()) > MAX_LISTED_PER_CODE)
                .map(finding -> new ImportFinding(
                        finding.severity(),
                        finding.file(),
                        0,
                        finding.code() + ".all",
                        List.of(counts.get(finding.code()))))
                .distinct()
                .forEach(all::add);
        all.sort(Comparator.comparing(ImportFinding::severity));
        return all;
    }
}
