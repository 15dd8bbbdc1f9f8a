package brussels.repere.understanding.distress;

import brussels.repere.text.BundledTable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The kinds of distress that cannot wait for office hours, and the lines that answer them at once
 * ({@code directory/urgent-needs.csv}). Immutable, safe for use by several threads.
 */
public final class UrgentNeeds {

    private static final UrgentNeeds BUNDLED = new UrgentNeeds();

    private final List<UrgentNeed> urgentNeeds;

    private UrgentNeeds() {
        urgentNeeds = BundledTable.read("directory/urgent-needs.csv").stream()
                .map(UrgentNeeds::parse)
                .toList();
    }

    /** Returns the table that the application brings. */
    public static UrgentNeeds bundled() {
        return BUNDLED;
    }

    private static UrgentNeed parse(Map<String, String> row) {
        return new UrgentNeed(
                row.get("kind"), split(row.get("terms")), split(row.get("needs")), split(row.get("lines")));
    }

    private static List<String> split(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    public List<UrgentNeed> list() {
        return urgentNeeds;
    }

    public Optional<UrgentNeed> find(String code) {
        return urgentNeeds.stream().filter(need -> need.code().equals(code)).findFirst();
    }

    /**
     * Returns the kinds of distress that a question is about: first those that its texts speak of, then those that only the terms
     * it asks for by their ids indicate.
     *
     * @param codes the codes of the kinds that were read in its texts
     * @param terms the terms that are asked for, with all above them
     */
    public List<UrgentNeed> list(Collection<String> codes, Set<String> terms) {
        return Stream.concat(
                        urgentNeeds.stream().filter(need -> codes.contains(need.code())),
                        urgentNeeds.stream().filter(need -> !codes.contains(need.code()) && need.isIndicatedBy(terms)))
                .toList();
    }
}
