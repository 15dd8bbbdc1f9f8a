package brussels.repere.search.devotion;

import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import brussels.repere.text.FoldedText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The terms that accreditations stand for, as the table {@code search/accreditations.csv} says. Sources list accreditations as
 * "name - authority", separated by bars; the authority does not matter. Immutable, safe for use by several threads.
 */
final class Accreditations {

    private static final String TABLE = "search/accreditations.csv";
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final String AUTHORITY = " - ";

    private final Map<String, List<String>> termsByName = new HashMap<>();

    Accreditations() {
        BundledTable.read(TABLE)
                .forEach(row -> termsByName.put(
                        FoldedText.fold(row.get("accreditation")),
                        Arrays.asList(row.get("terms").split("\\|"))));
    }

    /**
     * Returns the terms that stated accreditations stand for; those that the table does not know stand for none.
     *
     * @param stated in either language; null where nothing is stated
     */
    Set<String> listTerms(Bilingual stated) {
        Set<String> terms = new LinkedHashSet<>();
        if (stated != null) {
            Stream.of(stated.fr(), stated.nl())
                    .filter(Objects::nonNull)
                    .flatMap(BAR::splitAsStream)
                    .map(Accreditations::nameIn)
                    .forEach(name -> terms.addAll(termsByName.getOrDefault(FoldedText.fold(name), List.of())));
        }
        return terms;
    }

    private static String nameIn(String accreditation) {
        int authority = accreditation.lastIndexOf(AUTHORITY);
        return authority < 0 ? accreditation : accreditation.substring(0, authority);
    }
}
