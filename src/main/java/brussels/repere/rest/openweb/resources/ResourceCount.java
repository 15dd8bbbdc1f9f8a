package brussels.repere.rest.openweb.resources;

import brussels.repere.rest.resources.ResourcesAnswer;
import brussels.repere.rest.services.response.UnderstoodView;
import brussels.repere.text.Bilingual;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.understanding.reading.Reading;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How many resources there are, and how the words were read. Public for the templates. Immutable.
 *
 * @param total in words
 * @param elsewhere how many are for another territory, in words; null for none
 * @param understood the needs and places that the words name, in words; null where none were read
 * @param refused the needs that the words say are not wanted, in words; null for none
 */
public record ResourceCount(String total, String elsewhere, String understood, String refused) {

    private static final String REFUSED = Reading.Kind.REFUSED.code();

    static ResourceCount of(ResourcesAnswer answer, LocalizedTranslations words) {
        return new ResourceCount(
                count("count", answer.total(), words),
                answer.elsewhere() == 0 ? null : count("elsewhere", answer.elsewhere(), words),
                say("understood", answer, part -> !part.kind().equals(REFUSED), words),
                say("refused", answer, part -> part.kind().equals(REFUSED), words));
    }

    private static String say(
            String word, ResourcesAnswer answer, Predicate<UnderstoodView> which, LocalizedTranslations words) {
        List<String> meanings = answer.understood().stream()
                .filter(which)
                .flatMap(ResourceCount::names)
                .map(name -> name.in(words.lang()))
                .distinct()
                .toList();
        return meanings.isEmpty() ? null : words.say(word, String.join(", ", meanings));
    }

    private static String count(String what, int number, LocalizedTranslations words) {
        return number == 1 ? words.say(what + ".one") : words.say(what + ".many", number);
    }

    private static Stream<Bilingual> names(UnderstoodView part) {
        return Stream.concat(
                Stream.ofNullable(part.needs()).flatMap(List::stream).map(UnderstoodView.NeedView::name),
                Stream.ofNullable(part.places())
                        .flatMap(List::stream)
                        .map(UnderstoodView.PlaceView::label)
                        .filter(Objects::nonNull));
    }
}
