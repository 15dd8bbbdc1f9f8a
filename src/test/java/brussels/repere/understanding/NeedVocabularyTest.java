package brussels.repere.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.exchange.csv.TaxonomyFixture;
import brussels.repere.testing.SharedData;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.WordStemmer;
import brussels.repere.understanding.reading.NeedMeaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The keywords of the register make a vocabulary that means their categories. */
class NeedVocabularyTest {

    private static final int MAX_MEANINGS = 5;

    private record Keywords(Taxonomy taxonomy, Map<String, TreeSet<String>> categories) {}

    private static Keywords keywords() {
        Taxonomy taxonomy = TaxonomyFixture.read(
                SharedData.file("directory/bruxelles-social-taxonomy-terms.csv"),
                SharedData.file("directory/bruxelles-social-keywords.csv"));
        Map<String, TreeSet<String>> categories = taxonomy.synonyms().stream()
                .collect(Collectors.groupingBy(
                        Synonym::word,
                        TreeMap::new,
                        Collectors.mapping(Synonym::termId, Collectors.toCollection(TreeSet::new))));
        return new Keywords(taxonomy, categories);
    }

    @DisplayName("A keyword means its categories before all others")
    @Test
    void keyword() {
        Keywords keywords = keywords();
        NeedVocabulary vocabulary = new NeedVocabulary(keywords.taxonomy());
        List<String> misunderstood = new ArrayList<>();
        keywords.categories().forEach((word, categories) -> {
            if (!isUnderstood(vocabulary.listExact(WordStemmer.tokenize(word)), word, categories)) {
                misunderstood.add(word);
            }
        });
        double share = 1 - (double) misunderstood.size() / keywords.categories().size();
        assertThat(share)
                .as("of %d: %s", keywords.categories().size(), misunderstood)
                .isGreaterThanOrEqualTo(0.99);
    }

    @DisplayName("So does a keyword with one wrong letter")
    @Test
    void keywordWithSlip() {
        Keywords keywords = keywords();
        NeedVocabulary vocabulary = new NeedVocabulary(keywords.taxonomy());
        Random random = new Random(20_261_122);
        List<String> misunderstood = new ArrayList<>();
        int count = 0;
        for (Map.Entry<String, TreeSet<String>> keyword : keywords.categories().entrySet()) {
            String misspelled = misspell(keyword.getKey(), random);
            if (misspelled != null) {
                count++;
                List<WordStemmer.Word> words = WordStemmer.tokenize(misspelled);
                List<NeedMeaning> exact = vocabulary.listExact(words);
                List<NeedMeaning> meanings = exact.isEmpty() ? vocabulary.listMisspelled(words) : exact;
                if (!isUnderstood(meanings, keyword.getKey(), keyword.getValue())) {
                    misunderstood.add(keyword.getKey() + " as " + misspelled);
                }
            }
        }
        assertThat(count).isGreaterThan(700);
        assertThat(1 - (double) misunderstood.size() / count)
                .as("of %d: %s", count, misunderstood)
                .isGreaterThanOrEqualTo(0.96);
    }

    private static boolean isUnderstood(List<NeedMeaning> meanings, String word, TreeSet<String> categories) {
        int compared = Math.min(MAX_MEANINGS, categories.size());
        return meanings.size() >= compared
                && meanings.stream()
                        .limit(compared)
                        .allMatch(meaning -> categories.contains(meaning.termId())
                                || meaning.phrase().equalsIgnoreCase(word));
    }

    /**
     * Misspells a word of six letters or more: one letter is dropped, doubled, swapped with the next, or another one. Returns
     * null if there is no such word.
     */
    private static String misspell(String keyword, Random random) {
        int start = 0;
        for (String word : keyword.split("(?<=[^\\p{L}])|(?=[^\\p{L}])")) {
            if (word.length() >= 6 && word.chars().allMatch(Character::isLetter)) {
                int at = start + 1 + random.nextInt(word.length() - 2);
                String before = keyword.substring(0, at);
                String letter = keyword.substring(at, at + 1);
                String after = keyword.substring(at + 1);
                return switch (random.nextInt(4)) {
                    case 0 -> before + after;
                    case 1 -> before + letter + letter + after;
                    case 2 -> before + after.charAt(0) + letter + after.substring(1);
                    default -> before + (char) ('a' + random.nextInt(26)) + after;
                };
            }
            start += word.length();
        }
        return null;
    }

    @DisplayName("An acronym of a name means it where no synonym does")
    @Test
    void acronymOfName() {
        List<TaxonomyTerm> terms = List.of(named("C1", "Bureaux (AB)"), named("C2", "Autres bureaux (AB)"));
        assertThat(terms("AB", new Taxonomy(terms, List.of()))).containsExactly("C1", "C2");
        assertThat(terms("AB", new Taxonomy(terms, List.of(new Synonym("AB", Lang.fr, "acronym", "C2", null)))))
                .containsExactly("C2");
    }

    private static TaxonomyTerm named(String id, String name) {
        return new TaxonomyTerm(id, TaxonomyTerm.Kind.CATEGORY, new Bilingual(name, null), List.of());
    }

    private static Stream<String> terms(String text, Taxonomy taxonomy) {
        return new NeedVocabulary(taxonomy)
                .listExact(WordStemmer.tokenize(text)).stream().map(NeedMeaning::termId);
    }
}
