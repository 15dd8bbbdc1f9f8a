package brussels.repere.exchange.hsds;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.text.Bilingual;
import brussels.repere.text.WordStemmer;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether all words of a question stand in what is told of a service: in its names, its texts, its categories. What is not told,
 * a confidential address above all, is not looked through. Immutable.
 */
final class AllWordsFilter {

    private final Set<String> requiredStems;

    AllWordsFilter(String question) {
        Set<String> meaning = stems(question, true);
        this.requiredStems = meaning.isEmpty() ? stems(question, false) : meaning;
    }

    private static Set<String> stems(String text, boolean meaningOnly) {
        return WordStemmer.tokenize(text).stream()
                .filter(word -> !meaningOnly || !word.isStopWord())
                .map(WordStemmer.Word::stem)
                .collect(Collectors.toSet());
    }

    boolean matches(ListedService service, Taxonomy needs) {
        ServiceTexts texts = service.texts();
        Stream<Bilingual> categories = service.offering().categories().stream()
                .flatMap(id -> needs.find(id).stream())
                .map(TaxonomyTerm::name);
        Stream<Bilingual> names = service.service().alternateNames().stream().map(name -> new Bilingual(name, null));
        Stream<Bilingual> own = Stream.of(
                service.service().name(),
                service.organization().name(),
                service.access().hours());
        return matches(Stream.of(own, names, texts.stream(), categories).flatMap(each -> each));
    }

    /** @param told may have null in it */
    boolean matches(Stream<Bilingual> told) {
        return told.filter(Objects::nonNull)
                .flatMap(text -> Stream.of(text.fr(), text.nl()))
                .filter(Objects::nonNull)
                .flatMap(text -> stems(text, false).stream())
                .collect(Collectors.toSet())
                .containsAll(requiredStems);
    }
}
