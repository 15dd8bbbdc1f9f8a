package brussels.repere.directory.confidentiality;

import brussels.repere.geocoding.AddressWords;
import brussels.repere.text.BundledTable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What names and texts of services say wherever they are, though streets are called so too: some words, and the communes of the
 * Region. Other towns are not among them: who speaks of Charleroi in Brussels may well mean the road.
 */
final class AmbiguousStreetWords {

    private static final Set<String> WORDS =
            Set.of(("centre centrum eglise paix vrede ecole ecoles school hopital hospice"
                            + " gasthuis maison enfant enfants kinderen femme femmes vrouwen famille jeunesse justice liberte vrijheid"
                            + " progres solidarite travail sante secours commune communale gemeente region marche markt station"
                            + " accueil foyer refuge laeken laken molenbeek woluwe marie maria louise pierre")
                    .split(" "));

    private static final Set<String> COMMUNES = BundledTable.read("geodata/territory/territories.csv").stream()
            .filter(row -> row.get("level").equals("commune"))
            .flatMap(row -> Stream.of(row.get("name_fr"), row.get("name_nl")))
            .map(AddressWords::key)
            .collect(Collectors.toUnmodifiableSet());

    private AmbiguousStreetWords() {}

    /** @param name in one word, as {@link AddressWords#key(String)} writes it */
    static boolean contains(String name) {
        return WORDS.contains(name) || COMMUNES.contains(name);
    }
}
