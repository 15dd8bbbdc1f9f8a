package brussels.repere.understanding.distress;

import brussels.repere.text.BundledTable;
import brussels.repere.understanding.distress.DistressWindows.Window;
import brussels.repere.understanding.grammar.RefusalReader;
import brussels.repere.understanding.phrase.NeedPhrase;
import brussels.repere.understanding.phrase.PhraseIndex;
import brussels.repere.understanding.phrase.PhraseMatch;
import brussels.repere.understanding.phrase.PhraseTables;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.words.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads whether a text speaks of distress: where it is likely from all its words, or has one of the phrases of {@code
 * understanding/distress-phrases.csv} and is not unlikely. Not where it denies it, tells of what is past, or speaks about it as a
 * topic, and not of dying in the care of a doctor. Immutable, safe for use by several threads.
 */
public final class DistressReader {

    private static final String SUICIDE = "suicide";
    /** The remark of a phrase that nobody says without meaning it, whatever stands around it. */
    private static final String EXPLICIT = "explicit";
    /** Who is dying speaks of death otherwise. */
    private static final List<String> END_OF_LIFE = List.of(
            "palliat", "euthanas", "levenseinde", "wilsverklaring", "terminal", "terminaal", "stervensbegeleiding");

    /** From here on words speak of distress by themselves. */
    private static final double MIN_PROBABILITY = 0.5;

    /** In a longer text, which has several parts that may be taken for distress. */
    private static final double MIN_PROBABILITY_IN_STORY = 0.95;

    /** Less likely kinds are offered with a likelier one. */
    private static final double MIN_PROBABILITY_OF_KIND = 0.25;

    /** From here on phrases mean what they say. */
    private static final double MIN_PROBABILITY_OF_PHRASE = 0.15;

    private final DistressWindows distressWindows = new DistressWindows();
    private final PhraseIndex index = new PhraseIndex(listPhrases(row -> true));
    private final Set<String> explicit = listPhrases(row -> row.get("remark").equals(EXPLICIT)).stream()
            .map(NeedPhrase::text)
            .collect(Collectors.toUnmodifiableSet());
    private final RefusalReader refusals = new RefusalReader();

    /** Returns all words of the phrases that carry a meaning, without accents and case. */
    public Set<String> vocabulary() {
        return index.vocabulary();
    }

    /** Returns the phrases of the table, each with the code of its kind as its term. */
    private static List<NeedPhrase> listPhrases(Predicate<Map<String, String>> which) {
        return BundledTable.read("understanding/distress-phrases.csv").stream()
                .filter(which)
                .flatMap(row -> PhraseTables.parse(row).stream())
                .toList();
    }

    /**
     * A phrase of distress.
     *
     * @param words the indexes of its words
     */
    public record DistressSign(UrgentNeed need, Set<Integer> words) {}

    /**
     * Returns where a text speaks of distress, each kind once, in the order of the table of kinds.
     *
     * @param isAbout whether a clause, by its number, speaks about something as a topic or as past
     * @param sayings the indexes of words that mean something else together
     */
    public List<DistressSign> read(TypedText text, IntPredicate isAbout, Set<Integer> sayings) {
        List<PhraseMatch> matches = index.listIn(text).stream()
                .filter(match -> match.certainty() == Certainty.SURE)
                .filter(match -> !isAbout.test(text.get(match.words().first()).clause())
                        && !isAbout.test(text.get(match.words().last()).clause()))
                .filter(match -> match.words().stream().noneMatch(sayings::contains))
                .filter(match -> !refusals.isRefused(match.words(), text))
                .toList();
        boolean isDying =
                text.words().stream().anyMatch(word -> END_OF_LIFE.stream().anyMatch(word.folded()::startsWith));
        List<Window> windows = distressWindows.list(text, isAbout);
        double least = windows.size() > 1 ? MIN_PROBABILITY_IN_STORY : MIN_PROBABILITY;
        List<DistressSign> signs = new ArrayList<>();
        for (UrgentNeed need : UrgentNeeds.bundled().list()) {
            if (isDying && need.code().equals(SUICIDE)) {
                continue;
            }
            Stream<Set<Integer>> said = matches.stream()
                    .filter(match -> match.phrase().terms().contains(need.code()))
                    .filter(match -> explicit.contains(match.phrase().text())
                            || distressWindows.probability(need.code(), match.words(), windows, text)
                                    >= MIN_PROBABILITY_OF_PHRASE)
                    .map(PhraseMatch::words);
            Stream<Set<Integer>> likely = windows.stream()
                    .filter(window -> window.meaningCount() >= DistressWindows.MIN_WORDS
                            && window.probability() >= least
                            && window.byKind().get(need.code()) >= MIN_PROBABILITY_OF_KIND)
                    .map(Window::words);
            Stream.concat(said, likely).findFirst().ifPresent(words -> signs.add(new DistressSign(need, words)));
        }
        return signs;
    }
}
