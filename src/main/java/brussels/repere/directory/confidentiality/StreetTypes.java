package brussels.repere.directory.confidentiality;

import brussels.repere.geocoding.AddressWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a name of a street has besides the part that is its own. Words are those of {@link AddressWords}. */
final class StreetTypes {

    private static final Set<String> FRENCH =
            Set.of(("rue avenue chaussee place boulevard square clos dreve chemin quai"
                            + " allee impasse venelle galerie parvis carre cite passage cours route sentier")
                    .split(" "));

    /** As they are glued to the end of a name; longest first, since a steenweg is a weg too. */
    private static final List<String> DUTCH =
            List.of("steenweg straat square gaarde galerij plein dreef plaats laan kaai gang weg lei pad".split(" "));

    private StreetTypes() {}

    /** Without types and articles at its beginning and its end, if anything else is left. */
    static List<String> stripTypes(List<String> street) {
        List<String> words = new ArrayList<>(street);
        while (words.size() > 1 && isTypeOrArticle(words.get(0))) {
            words.remove(0);
        }
        while (words.size() > 1 && isTypeOrArticle(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        int last = words.size() - 1;
        if (last >= 0) {
            words.set(last, stripDutchSuffix(words.get(last)));
        }
        return words;
    }

    /** A name with each type that it could have, in one word: whoever shortens a type may choose another one. */
    static Stream<String> combineWithTypes(String name) {
        return Stream.concat(
                FRENCH.stream().map(type -> type + name),
                DUTCH.stream().flatMap(type -> Stream.of(name + type, type + name)));
    }

    private static boolean isTypeOrArticle(String word) {
        String form = AddressWords.canonicalForm(word);
        return AddressWords.isArticle(word) || FRENCH.contains(form) || DUTCH.contains(form);
    }

    private static String stripDutchSuffix(String word) {
        return DUTCH.stream()
                .filter(type -> word.endsWith(type) && word.length() > type.length() + 1)
                .findFirst()
                .map(type -> word.substring(0, word.length() - type.length()))
                .orElse(word);
    }
}
