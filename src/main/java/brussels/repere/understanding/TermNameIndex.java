package brussels.repere.understanding;

import brussels.repere.text.DutchCompounds;
import brussels.repere.text.FuzzyKeyIndex;
import brussels.repere.text.WordStemmer;
import brussels.repere.text.WordStemmer.Word;
import brussels.repere.understanding.NeedMeaning.MatchKind;
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
 * The names of terms, official and others, by the words in them. A word that few names have says more than one that many
 * have. Immutable, safe for use by several threads.
 */
final class TermNameIndex {

    /** More than this a person does not choose from. */
    private static final int MAX_MEANINGS = 8;
    /** A name must hold this share of what the words say: one word of three that say as much is not enough. */
    private static final double MIN_SHARE = 0.6;
    /** But for the last digits. */
    private static final double FULL_SHARE = 0.999;
    /** What comes far behind the best is another matter. */
    private static final double MIN_SHARE_OF_BEST = 0.75;

    /** Words that more names have than this do not make a need of themselves: "social", "aide". */
    private static final int MAX_NAMES_OF_DISTINCTIVE_WORD = 40;

    private static final int MIN_LENGTH_FOR_ONE_EDIT = 6;

    /** That something is missing is a need only together with what it is. */
    private static final Set<String> LACK_WORDS = stems(WordStemmer.tokenize("sans zonder"));

    /** When, and to go or come, is no need: nor is it a slip of a key in one, as "demain" in "domaine". */
    private static final Set<String> TIME_AND_MOVEMENT_WORDS = stems(WordStemmer.tokenize(
            "demain aujourd hui hier soir maintenant quand où aller va vais venir chez morgen vandaag vanavond gisteren nu"
                    + " wanneer waar gaan ga gaat komen kom komt"));

    private final FuzzyKeyIndex nearKeys;
    /** Each once, though several words may stand for it: what is there twice says no more. */
    private final Set<TermName> names = new HashSet<>();

    private final Map<String, List<TermName>> byStem = new HashMap<>();

    private record TermName(String termId, String name, Set<String> stems) {}

    private record ScoredName(TermName name, double share, double fill) {}

    TermNameIndex(List<NeedMeaning> phrases) {
        phrases.stream()
                .filter(phrase -> phrase.termId() != null)
                .forEach(phrase -> add(phrase.termId(), phrase.phrase()));
        Set<String> stems = Set.copyOf(byStem.keySet());
        stems.forEach(stem -> DutchCompounds.split(stem, part -> !part.equals(stem) && stems.contains(part))
                .forEach(part -> addAll(part, byStem.get(stem))));
        nearKeys = new FuzzyKeyIndex(byStem.keySet());
    }

    private void addAll(String stem, List<TermName> more) {
        List<TermName> there = byStem.get(stem);
        more.stream().filter(name -> !there.contains(name)).forEach(there::add);
    }

    private void add(String termId, String text) {
        TermName name = new TermName(termId, text, stems(WordStemmer.tokenize(text)));
        if (!names.add(name)) {
            return;
        }
        name.stems().forEach(stem -> byStem.computeIfAbsent(stem, none -> new ArrayList<>())
                .add(name));
    }

    /** The same; where no name has it, its parts, or else the nearest that some name has. */
    private List<String> knownStems(String stem) {
        if (byStem.containsKey(stem) || TIME_AND_MOVEMENT_WORDS.contains(stem)) {
            return List.of(stem);
        }
        List<String> parts = DutchCompounds.split(stem, byStem::containsKey);
        if (!parts.isEmpty() || stem.length() < MIN_LENGTH_FOR_ONE_EDIT) {
            return parts.isEmpty() ? List.of(stem) : parts;
        }
        List<String> nearest = nearKeys.findNearest(stem, 1).keys();
        return List.of(nearest.isEmpty() ? stem : nearest.get(0));
    }

    private static Set<String> stems(List<Word> words) {
        return words.stream().filter(word -> !word.isStopWord()).map(Word::stem).collect(Collectors.toSet());
    }

    /** Terms whose names have all of these words. */
    List<NeedMeaning> listWithAllWords(List<Word> words) {
        Set<String> wanted = knownStems(stems(words));
        boolean all = wanted.stream().allMatch(byStem::containsKey);
        return all ? listAboveShare(FULL_SHARE, wanted) : List.of();
    }

    /**
     * Terms whose names have these words in them, those that have most of them first. None if most words are in no name: the
     * one that happens to be in some is not what is asked for.
     */
    List<NeedMeaning> listWithMostWords(List<Word> words) {
        Set<String> said = stems(words);
        said.removeAll(TIME_AND_MOVEMENT_WORDS);
        long understood = said.stream()
                .filter(stem -> knownStems(stem).stream().anyMatch(byStem::containsKey))
                .count();
        return understood * 2 < said.size() ? List.of() : listAboveShare(MIN_SHARE, knownStems(said));
    }

    private Set<String> knownStems(Set<String> stems) {
        return stems.stream().flatMap(stem -> knownStems(stem).stream()).collect(Collectors.toSet());
    }

    private List<NeedMeaning> listAboveShare(double share, Set<String> wanted) {
        Map<TermName, Double> said = new HashMap<>();
        Set<TermName> telling = new HashSet<>();
        double all = 0;
        for (String stem : wanted) {
            // A word that no name has says nothing here: it may be part of somebody's own name.
            if (byStem.containsKey(stem)) {
                double weight = weight(stem);
                all += weight;
                byStem.get(stem).forEach(name -> said.merge(name, weight, Double::sum));
                if (!PersonWords.contains(stem) && !LACK_WORDS.contains(stem)) {
                    telling.addAll(byStem.get(stem));
                }
            }
        }
        // Who somebody is, is no need, however few names speak of it.
        said.keySet().retainAll(telling);
        double whole = all;
        if (whole < weightOf(MAX_NAMES_OF_DISTINCTIVE_WORD)) {
            return List.of();
        }
        List<ScoredName> scored = said.entrySet().stream()
                .map(entry -> new ScoredName(entry.getKey(), entry.getValue() / whole, fill(entry.getKey(), wanted)))
                .filter(each -> each.share() >= share)
                .sorted(Comparator.comparingDouble(ScoredName::share)
                        .thenComparingDouble(ScoredName::fill)
                        .reversed()
                        .thenComparing(each -> each.name().termId()))
                .toList();
        if (scored.isEmpty()) {
            return List.of();
        }
        double best = scored.get(0).share();
        return scored.stream()
                .filter(each -> each.share() >= best * MIN_SHARE_OF_BEST)
                .map(each -> new NeedMeaning(each.name().termId(), each.name().name(), MatchKind.PART))
                .collect(Collectors.toMap(NeedMeaning::termId, each -> each, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .limit(MAX_MEANINGS)
                .toList();
    }

    private double weight(String stem) {
        return weightOf(byStem.get(stem).size());
    }

    /** What a word says that so many names have. */
    private double weightOf(int count) {
        return Math.log(1 + (double) names.size() / (1 + count));
    }

    /** How much of the name the words are: "médiation familiale" is more of a short name than of a long one. */
    private static double fill(TermName name, Set<String> wanted) {
        return (double) name.stems().stream().filter(wanted::contains).count()
                / name.stems().size();
    }
}
