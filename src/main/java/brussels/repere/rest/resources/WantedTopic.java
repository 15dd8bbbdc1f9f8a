package brussels.repere.rest.resources;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.search.question.SearchIntentFactory;
import brussels.repere.understanding.reading.Reading;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something that a question says a resource is about: a need that was understood, or a word that was not. Immutable.
 *
 * @param text as it was typed
 * @param needs terms that mean it; none for a word
 * @param narrower terms below these
 * @param broader terms above these
 * @param phrases ways to say it, each as the stems of its words
 * @param sure whether nothing else can be meant
 */
record WantedTopic(
        String text,
        Set<String> needs,
        Set<String> narrower,
        Set<String> broader,
        List<List<String>> phrases,
        boolean sure) {

    static List<WantedTopic> listOf(Reading reading, Taxonomy taxonomy) {
        List<Part> needed = reading.listNeeded();
        return reading.parts().stream()
                .flatMap(part -> part.kind() == Kind.NEED && part.isUnderstood() && needed.contains(part)
                        ? Stream.of(need(part, taxonomy))
                        : part.kind() == Kind.NEED || part.kind() == Kind.WORDS ? words(part) : Stream.empty())
                .toList();
    }

    private static WantedTopic need(Part part, Taxonomy taxonomy) {
        Set<String> needs = Set.copyOf(SearchIntentFactory.createNeed(part).meetingCategories());
        Set<String> narrower = new HashSet<>();
        Set<String> broader = new HashSet<>();
        needs.forEach(id -> {
            narrower.addAll(taxonomy.withDescendants(id));
            broader.addAll(taxonomy.withAncestors(id));
        });
        narrower.removeAll(needs);
        broader.removeAll(needs);
        return new WantedTopic(
                part.text(),
                needs,
                Set.copyOf(narrower),
                Set.copyOf(broader),
                Stream.concat(Stream.of(part.text()), part.alternativePhrases().stream())
                        .map(ResourceWords::stems)
                        .filter(phrase -> !phrase.isEmpty())
                        .toList(),
                part.isSure());
    }

    /** Words that nobody understood need not stand together. */
    private static Stream<WantedTopic> words(Part part) {
        return ResourceWords.stems(part.text()).stream()
                .distinct()
                .map(stem -> new WantedTopic(part.text(), Set.of(), Set.of(), Set.of(), List.of(List.of(stem)), false));
    }

    boolean isNeed() {
        return !needs.isEmpty();
    }

    /** Returns whether one of the ways to say it stands among these words. */
    boolean standsIn(Set<String> stems) {
        return phrases.stream().anyMatch(stems::containsAll);
    }
}
