package brussels.repere.rest.resources;

import brussels.repere.directory.resources.ProfessionalResource;
import brussels.repere.directory.resources.ResourceContent;
import brussels.repere.text.Bilingual;
import brussels.repere.text.WordStemmer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a resource in both languages, by their stems, as they are compared with those of a question. Immutable.
 *
 * @param publisher the name of who published it; null where the directory no longer knows them
 */
record ResourceWords(
        ProfessionalResource resource,
        Bilingual publisher,
        Set<String> inTitle,
        Set<String> inPublisher,
        Set<String> inKind,
        Set<String> inAbout) {

    static ResourceWords of(ProfessionalResource resource, Bilingual publisher) {
        ResourceContent content = resource.content();
        return new ResourceWords(
                resource,
                publisher,
                stems(content.title()),
                stems(publisher),
                stems(content.kind().name()),
                stems(
                        content.about(),
                        content.volunteers() == null
                                ? null
                                : content.volunteers().task()));
    }

    private static Set<String> stems(Bilingual... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .flatMap(text -> Stream.of(text.fr(), text.nl()))
                .filter(Objects::nonNull)
                .flatMap(text -> stems(text).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Lists the stems of the words that mean something. */
    static List<String> stems(String text) {
        return WordStemmer.tokenize(text).stream()
                .filter(word -> !word.isStopWord())
                .map(WordStemmer.Word::stem)
                .toList();
    }
}
