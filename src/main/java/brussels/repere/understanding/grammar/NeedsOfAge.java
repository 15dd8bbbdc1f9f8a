package brussels.repere.understanding.grammar;

import brussels.repere.text.BundledTable;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Gives needs the term of the age that a text tells: a psychologist for a girl of eight is one for children first. Terms that come in two forms, for adults
 * and for children, stand in {@code understanding/terms-by-age.csv}. The other form stays behind it, since a text may tell the age of a child
 * and ask for its mother. If it tells ages of both, or none, nothing is changed. Immutable, safe for use by several threads.
 */
public final class NeedsOfAge {

    private static final double ADULT = 18;

    private final Map<String, String> childByAdult;
    private final Map<String, String> adultByChild;

    public NeedsOfAge() {
        List<Map<String, String>> rows = BundledTable.read("understanding/terms-by-age.csv");
        childByAdult = rows.stream().collect(Collectors.toMap(row -> row.get("adult"), row -> row.get("child")));
        adultByChild = rows.stream()
                .collect(Collectors.toMap(row -> row.get("child"), row -> row.get("adult"), (first, other) -> first));
    }

    /**
     * Returns the parts with the needs as they are for the age.
     *
     * @param isKnown whether the taxonomy has a term
     */
    public List<Part> fit(List<Part> parts, Predicate<String> isKnown) {
        List<Double> ages = parts.stream()
                .filter(part -> part.kind() == Kind.AGE)
                .map(part -> Double.valueOf(part.value()))
                .toList();
        boolean ofChildren = ages.stream().allMatch(age -> age < ADULT);
        boolean ofAdults = ages.stream().allMatch(age -> age >= ADULT);
        if (ofChildren == ofAdults) {
            return parts;
        }
        Map<String, String> fitting = ofChildren ? childByAdult : adultByChild;
        return parts.stream()
                .map(part -> part.kind() == Kind.NEED ? fit(part, fitting, isKnown) : part)
                .toList();
    }

    private static Part fit(Part need, Map<String, String> fitting, Predicate<String> isKnown) {
        Set<String> terms =
                need.meanings().stream().map(NeedMeaning::termId).collect(Collectors.toCollection(HashSet::new));
        List<NeedMeaning> meanings = new ArrayList<>();
        for (NeedMeaning meaning : need.meanings()) {
            String other = meaning.termId() == null ? null : fitting.get(meaning.termId());
            if (other != null && isKnown.test(other) && terms.add(other)) {
                meanings.add(new NeedMeaning(other, meaning.phrase(), meaning.matchKind(), meaning.isMain()));
            }
            meanings.add(meaning);
        }
        return need.withMeanings(meanings);
    }
}
