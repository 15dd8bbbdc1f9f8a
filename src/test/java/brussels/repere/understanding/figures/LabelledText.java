package brussels.repere.understanding.figures;

import brussels.repere.text.BundledTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text of the sets in {@code src/test/resources/understanding}, with what people say that it means; the README there explains
 * the columns.
 *
 * @param needs each need with its alternatives
 * @param accepted what may be applied without being wrong: the alternatives of the needs, and what is optional
 * @param refused each need that is not wanted, with its alternatives
 * @param ages in years, in order
 * @param lines each line that must be offered, with its alternatives
 */
record LabelledText(
        String id,
        String text,
        List<Set<String>> needs,
        Set<String> accepted,
        List<Set<String>> refused,
        List<Double> ages,
        Set<String> languages,
        String place,
        List<Set<String>> lines) {

    /** The half that readers are tuned on; the other is only counted. */
    static final String TUNE = "tune";

    /** What is never looked at. */
    static final Set<String> ONLY_COUNTED = Set.of("count", "autumn", "frost", "advent", "solstice");

    /** The halves in which a term that stands for others accepts each of them. */
    private static final Set<String> OF_BRANCHES =
            Set.of("autumn", "winter", "frost", "advent", "lent", "solstice", "equinox");

    private static final Map<String, List<String>> BELOW = listBelow();

    /** Reads one half of a set; rows of the other half are dropped before anything is made of them. */
    static List<LabelledText> read(String set, String half) {
        return BundledTable.read("understanding/" + set + ".csv").stream()
                .filter(row -> row.get("half").equals(half))
                .map(LabelledText::of)
                .toList();
    }

    private static LabelledText of(Map<String, String> row) {
        boolean ofBranches = OF_BRANCHES.contains(row.get("half"));
        List<Set<String>> needs = terms(row.get("needs"), ofBranches);
        Set<String> accepted = new LinkedHashSet<>();
        needs.forEach(accepted::addAll);
        terms(row.get("optional"), ofBranches).forEach(accepted::addAll);
        return new LabelledText(
                row.get("id"),
                row.get("text"),
                needs,
                accepted,
                terms(row.get("refused"), ofBranches),
                list(row.get("ages"), ";").stream()
                        .map(Double::valueOf)
                        .sorted()
                        .toList(),
                new LinkedHashSet<>(list(row.get("languages"), ";")),
                row.get("place"),
                alternatives(row.get("lines")));
    }

    private static Map<String, List<String>> listBelow() {
        Map<String, List<String>> below = new HashMap<>();
        for (Map<String, String> row : BundledTable.read("directory/taxonomy-terms.csv")) {
            for (String parent : list(row.get("parents"), "\\|")) {
                below.computeIfAbsent(parent, none -> new ArrayList<>()).add(row.get("id"));
            }
        }
        return below;
    }

    private static List<Set<String>> terms(String cell, boolean ofBranches) {
        List<Set<String>> needs = alternatives(cell);
        needs.forEach(need -> {
            if (ofBranches) {
                List.copyOf(need).forEach(term -> addBelow(term, need));
            }
        });
        return needs;
    }

    private static void addBelow(String term, Set<String> terms) {
        for (String below : BELOW.getOrDefault(term, List.of())) {
            if (terms.add(below)) {
                addBelow(below, terms);
            }
        }
    }

    private static List<Set<String>> alternatives(String cell) {
        return list(cell, ";").stream()
                .map(need -> (Set<String>) new LinkedHashSet<>(list(need, "\\|")))
                .toList();
    }

    private static List<String> list(String cell, String separator) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split(separator))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList();
    }
}
