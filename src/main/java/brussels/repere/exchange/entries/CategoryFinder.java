package brussels.repere.exchange.entries;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.NameNormalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds terms of the taxonomy by what people write in a column of categories: an id, or a label in French or Dutch. A label that
 * several terms have means the categories among them. Immutable.
 */
public final class CategoryFinder {

    /** What ids of the register look like: {@code C67}. */
    private static final Pattern ID = Pattern.compile("[A-Z]{1,3}\\d{1,6}");

    /** Labels are long: a word of theirs is enough to offer them. */
    private static final double MIN_LABEL_SIMILARITY = 0.35;

    private final Taxonomy taxonomy;
    private final Map<List<String>, Set<TaxonomyTerm>> byLabel = new HashMap<>();
    private final Map<String, String> offers = new HashMap<>();

    public CategoryFinder(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        taxonomy.list().stream()
                .sorted(Comparator.comparing(TaxonomyTerm::kind).reversed())
                .forEach(term -> labels(term).forEach(label -> {
                    byLabel.computeIfAbsent(NameNormalizer.words(label), words -> new LinkedHashSet<>())
                            .add(term);
                    offers.putIfAbsent(label, label + " (" + term.id() + ")");
                }));
    }

    private static Stream<String> labels(TaxonomyTerm term) {
        Bilingual name = term.name();
        return Stream.of(name.fr(), name.nl()).filter(Objects::nonNull);
    }

    public boolean isKnownId(String id) {
        return taxonomy.find(id).isPresent();
    }

    /** Returns whether a text has the form of an id, which a taxonomy that comes later may have. */
    static boolean looksLikeId(String text) {
        return ID.matcher(text).matches();
    }

    /** Returns the ids of the terms with this id or label; none if there is no such term. */
    List<String> find(String idOrLabel) {
        if (isKnownId(idOrLabel)) {
            return List.of(idOrLabel);
        }
        Set<TaxonomyTerm> terms = byLabel.getOrDefault(NameNormalizer.words(idOrLabel), Set.of());
        Optional<TaxonomyTerm.Kind> finest =
                terms.stream().map(TaxonomyTerm::kind).max(Comparator.naturalOrder());
        return terms.stream()
                .filter(term -> term.kind() == finest.orElseThrow())
                .map(TaxonomyTerm::id)
                .sorted()
                .toList();
    }

    /** Returns the label of a category with its id; the id alone where the taxonomy does not have it. */
    Bilingual describe(String id) {
        return taxonomy.find(id)
                .map(term -> new Bilingual(
                        term.name().in(Lang.fr) + " (" + id + ")", term.name().in(Lang.nl) + " (" + id + ")"))
                .orElse(new Bilingual(id, id));
    }

    /** Returns the three labels that are nearest to a text, each with its id; none if nothing is near. */
    List<String> listNearest(String text) {
        return NearestNames.list(text, offers.keySet(), MIN_LABEL_SIMILARITY).stream()
                .map(offers::get)
                .distinct()
                .toList();
    }
}
