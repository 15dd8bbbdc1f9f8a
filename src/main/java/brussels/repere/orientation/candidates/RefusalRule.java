package brussels.repere.orientation.candidates;

import brussels.repere.directory.ListedService;
import brussels.repere.orientation.situation.SituationPerson;
import brussels.repere.text.FoldedText;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What somebody refuses never comes back, whatever else it offers: neither by its name nor by its work. Who does it as one of very many
 * things is not meant.
 */
final class RefusalRule {

    private static final int MIN_CATEGORIES_OF_GENERALIST = 12;

    private RefusalRule() {}

    static boolean isRefused(ListedService service, SituationPerson person) {
        return offersRefused(service, person) || bearsRefusedName(service, person);
    }

    private static boolean offersRefused(ListedService service, SituationPerson person) {
        return service.offering().categories().size() < MIN_CATEGORIES_OF_GENERALIST
                && service.offering().categories().stream().anyMatch(person.refusedTerms()::contains);
    }

    private static boolean bearsRefusedName(ListedService service, SituationPerson person) {
        return person.refusedNames().stream().anyMatch(refused -> Stream.of(
                        service.service().name(), service.organization().name())
                .filter(Objects::nonNull)
                .flatMap(name -> Stream.of(name.fr(), name.nl()))
                .filter(Objects::nonNull)
                .anyMatch(name -> hasAllWords(name, refused)));
    }

    private static boolean hasAllWords(String name, String words) {
        String padded = " " + FoldedText.fold(name).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return Arrays.stream(words.split(" ")).allMatch(word -> padded.contains(" " + word + " "));
    }
}
