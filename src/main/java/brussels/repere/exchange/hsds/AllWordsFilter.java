package brussels.repere.exchange.hsds;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.text.Bilingual;
import brussels.repere.text.WordStemmer;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Matches services in whose public names, texts and categories all words of a question stand. What is not public, above all a
 * confidential address, is not searched. Immutable.
 */
final class AllWordsFilter {

    private final Set<String> requiredStems;

    AllWordsFilter(String question) {
        Set<String> withoutStopWords = stems(question, true);
        this.requiredStems = withoutStopWords.isEmpty() ? stems(question, false) : withoutStopWords;
    }

    private static Set<String> stems(String text, boolean withoutStopWords) {
        return WordStemmer.tokenize(text).stream()
                .filter(word -> !withoutStopWords || !word.isStopWord())
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
        return matches(Stream.of(own, names, texts.stream(), categories).flatMap(Function.identity()));
    }

    /** @param texts may contain null */
    boolean matches(Stream<Bilingual> texts) {
        return texts.filter(Objects::nonNull)
                .flatMap(text -> Stream.of(text.fr(), text.nl()))
                .filter(Objects::nonNull)
                .flatMap(text -> stems(text, false).stream())
                .collect(Collectors.toSet())
                .containsAll(requiredStems);
    }
}
