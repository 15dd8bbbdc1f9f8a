package brussels.repere.understanding;

import brussels.repere.text.DutchCompounds;
import brussels.repere.text.EditTolerance;
import brussels.repere.text.FuzzyKeyIndex;
import brussels.repere.text.WordStemmer;
import brussels.repere.text.WordStemmer.Word;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.NeedMeaning.MatchKind;
import brussels.repere.understanding.words.PersonWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds taxonomy terms by the words in their names, official and others. A word that few names have weighs more than one that
 * many have. Immutable, safe for use by several threads.
 */
final class TermNameIndex {

    /** Nobody chooses from more than this. */
    private static final int MAX_MEANINGS = 8;
    /** A name must have this share of the weight of the words: one of three equally weighty words is not enough. */
    private static final double MIN_SHARE = 0.6;
    /** A name whose share is far below the best one means something else. */
    private static final double MIN_SHARE_OF_BEST = 0.75;

    /** A word that more names have than this is no need by itself: "social", "aide". */
    private static final int MAX_NAMES_OF_DISTINCTIVE_WORD = 40;

    /** That something is missing is a need only together with what is missing. */
    private static final Set<String> LACK_WORDS = stems(WordStemmer.tokenize("sans zonder"));

    /** Words about time, going and coming are no needs, nor misspelled ones: "demain" is not "domaine". */
    private static final Set<String> TIME_AND_MOVEMENT_WORDS = stems(WordStemmer.tokenize(
            "demain aujourd hui hier soir maintenant quand où aller va vais venir chez morgen vandaag vanavond gisteren nu"
                    + " wanneer waar gaan ga gaat komen kom komt"));

    private final FuzzyKeyIndex stemSpellings;
    /** Each name once, though a term may have it several times. */
    private final Set<TermName> names = new HashSet<>();

    private final Map<String, List<TermName>> byStem = new HashMap<>();

    private record TermName(String termId, String text, Set<String> stems) {}

    /**
     * A name that has some of the words.
     *
     * @param share how much of the weight of the words it has
     * @param fill how much of the name the words are
     */
    private record ScoredName(TermName name, double share, double fill) {}

    TermNameIndex(List<NeedMeaning> phrases) {
        phrases.stream()
                .filter(phrase -> phrase.termId() != null)
                .forEach(phrase -> add(phrase.termId(), phrase.phrase()));
        Set<String> stems = Set.copyOf(byStem.keySet());
        stems.forEach(stem -> DutchCompounds.split(stem, part -> !part.equals(stem) && stems.contains(part))
                .forEach(part -> addAll(part, byStem.get(stem))));
        stemSpellings = new FuzzyKeyIndex(byStem.keySet());
    }

    private void addAll(String stem, List<TermName> added) {
        List<TermName> known = byStem.get(stem);
        added.stream().filter(name -> !known.contains(name)).forEach(known::add);
    }

    private void add(String termId, String text) {
        TermName name = new TermName(termId, text, stems(WordStemmer.tokenize(text)));
        if (!names.add(name)) {
            return;
        }
        name.stems().forEach(stem -> byStem.computeIfAbsent(stem, none -> new ArrayList<>())
                .add(name));
    }

    /** Returns the stem itself if a name has it, else the parts of the compound, else the nearest stem that a name has. */
    private List<String> knownStems(String stem) {
        if (byStem.containsKey(stem) || TIME_AND_MOVEMENT_WORDS.contains(stem)) {
            return List.of(stem);
        }
        List<String> parts = DutchCompounds.split(stem, byStem::containsKey);
        int maxEdits = EditTolerance.WORD_IN_TERM_NAME.maxEdits(stem);
        if (!parts.isEmpty() || maxEdits == 0) {
            return parts.isEmpty() ? List.of(stem) : parts;
        }
        List<String> nearest = stemSpellings.findNearest(stem, maxEdits).keys();
        return List.of(nearest.isEmpty() ? stem : nearest.get(0));
    }

    private static Set<String> stems(List<Word> words) {
        return words.stream().filter(word -> !word.isStopWord()).map(Word::stem).collect(Collectors.toSet());
    }

    /**
     * Returns the terms whose names have most of these words, those with more of them first; empty if most of the words are in
     * no name, since the one that happens to be in some is not what is asked for.
     */
    List<NeedMeaning> listWithMostWords(List<Word> words) {
        Set<String> stems = stems(words);
        stems.removeAll(TIME_AND_MOVEMENT_WORDS);
        long known = stems.stream()
                .filter(stem -> knownStems(stem).stream().anyMatch(byStem::containsKey))
                .count();
        return known * 2 < stems.size() ? List.of() : listAboveShare(knownStems(stems));
    }

    private Set<String> knownStems(Set<String> stems) {
        return stems.stream().flatMap(stem -> knownStems(stem).stream()).collect(Collectors.toSet());
    }

    private List<NeedMeaning> listAboveShare(Set<String> wanted) {
        Map<TermName, Double> weights = new HashMap<>();
        Set<TermName> candidates = new HashSet<>();
        double sum = 0;
        for (String stem : wanted) {
            // A word that no name has does not count: it may belong to the name of an organisation.
            if (byStem.containsKey(stem)) {
                double weight = weight(stem);
                sum += weight;
                byStem.get(stem).forEach(name -> weights.merge(name, weight, Double::sum));
                if (!PersonWords.contains(stem) && !LACK_WORDS.contains(stem)) {
                    candidates.addAll(byStem.get(stem));
                }
            }
        }
        // Words for persons or for a lack are no need by themselves, however few names have them.
        weights.keySet().retainAll(candidates);
        double total = sum;
        if (total < weightOf(MAX_NAMES_OF_DISTINCTIVE_WORD)) {
            return List.of();
        }
        List<ScoredName> scored = weights.entrySet().stream()
                .map(entry -> new ScoredName(entry.getKey(), entry.getValue() / total, fill(entry.getKey(), wanted)))
                .filter(name -> name.share() >= MIN_SHARE)
                .sorted(Comparator.comparingDouble(ScoredName::share)
                        .thenComparingDouble(ScoredName::fill)
                        .reversed()
                        .thenComparing(scoredName -> scoredName.name().termId()))
                .toList();
        if (scored.isEmpty()) {
            return List.of();
        }
        double best = scored.get(0).share();
        return scored.stream()
                .filter(name -> name.share() >= best * MIN_SHARE_OF_BEST)
                .map(name -> new NeedMeaning(name.name().termId(), name.name().text(), MatchKind.PART))
                .collect(Collectors.toMap(
                        NeedMeaning::termId, meaning -> meaning, (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .limit(MAX_MEANINGS)
                .toList();
    }

    private double weight(String stem) {
        return weightOf(byStem.get(stem).size());
    }

    /** Returns the weight of a word that so many names have. */
    private double weightOf(int count) {
        return Math.log(1 + (double) names.size() / (1 + count));
    }

    /** Returns how much of a name the words are: "médiation familiale" is more of a short name than of a long one. */
    private static double fill(TermName name, Set<String> wanted) {
        return (double) name.stems().stream().filter(wanted::contains).count()
                / name.stems().size();
    }
}
