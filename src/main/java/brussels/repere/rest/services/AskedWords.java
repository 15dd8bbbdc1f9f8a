package brussels.repere.rest.services;

import brussels.repere.directory.Taxonomy;
import brussels.repere.search.Wish;
import brussels.repere.search.reading.Meaning;
import brussels.repere.search.reading.Reading;
import brussels.repere.search.reading.Reading.Kind;
import brussels.repere.text.Stems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a question that was read asks for in words. */
final class AskedWords {

    private final Taxonomy taxonomy;

    AskedWords(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** @param text as it was typed */
    Wish wish(Reading reading, String text) {
        List<Wish.Need> needs = reading.of(Kind.NEED)
                .map(this::need)
                .filter(need -> !need.best().isEmpty())
                .toList();
        return new Wish(
                needs,
                reading.of(Kind.WORDS)
                        .flatMap(part -> words(part.text()).stream())
                        .toList(),
                words(text));
    }

    private static List<String> words(String text) {
        return Stems.of(text).stream()
                .filter(word -> !word.isEmpty())
                .map(Stems.Word::plain)
                .toList();
    }

    /** The first meaning is the one that most would mean; of an official name all terms that bear it are. */
    private Wish.Need need(Reading.Part part) {
        List<String> terms = part.meanings().stream()
                .map(Meaning::termId)
                .filter(Objects::nonNull)
                .toList();
        if (terms.isEmpty()) {
            return new Wish.Need(List.of(), List.of());
        }
        Meaning first = part.meanings().get(0);
        List<String> meant = first.how() == Meaning.How.NAME
                ? part.meanings().stream()
                        .filter(meaning -> meaning.how() == Meaning.How.NAME)
                        .map(Meaning::termId)
                        .toList()
                : terms.subList(0, 1);
        Set<String> best = below(meant);
        Set<String> others = below(terms);
        others.removeAll(best);
        return new Wish.Need(new ArrayList<>(best), new ArrayList<>(others));
    }

    private Set<String> below(List<String> terms) {
        return terms.stream()
                .flatMap(term -> taxonomy.withDescendants(term).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
