package brussels.repere.directory.matching;

import brussels.repere.text.FoldedText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes the words out of a name that tell its institution from others: what it is ({@code pharmacie}), its legal form and words of grammar
 * do not.
 */
final class DistinctiveWords {

    private static final Set<String> COMMON = Set.of(
            "asbl",
            "vzw",
            "aisbl",
            "ivzw",
            "scrl",
            "sprl",
            "bvba",
            "bv",
            "srl",
            "sa",
            "nv",
            "cv",
            "sc",
            "scri",
            "fondation",
            "pharmacie",
            "pharmacies",
            "apotheek",
            "apotheken",
            "pharma",
            "hopital",
            "clinique",
            "cliniques",
            "ziekenhuis",
            "ziekenhuizen",
            "kliniek",
            "site",
            "centre",
            "centrum",
            "medical",
            "medisch",
            "maison",
            "huis",
            "bibliotheque",
            "bibliotheek",
            "creche",
            "kribbe",
            "kinderdagverblijf",
            "dentiste",
            "tandarts",
            "cabinet",
            "praktijk",
            "dentaire",
            "service",
            "dienst",
            "de",
            "du",
            "des",
            "d",
            "le",
            "la",
            "les",
            "l",
            "van",
            "het",
            "et",
            "en",
            "a",
            "der",
            "the",
            "and",
            "of",
            "gr",
            "group",
            "groupe",
            "docteur",
            "dr",
            "saint",
            "sainte",
            "sint",
            "st",
            "ste");

    private DistinctiveWords() {}

    /** Returns them folded; none for a name that only says what it is. */
    static Set<String> of(String name) {
        List<String> words = FoldedText.of(name).words().stream()
                .map(FoldedText.Word::folded)
                .toList();
        Set<String> distinctive = new HashSet<>(words);
        distinctive.removeAll(COMMON);
        return distinctive;
    }
}
