package brussels.repere.understanding.distress;

import brussels.repere.text.BundledTable;
import brussels.repere.understanding.grammar.RefusalReader;
import brussels.repere.understanding.phrase.NeedPhrase;
import brussels.repere.understanding.phrase.PhraseIndex;
import brussels.repere.understanding.phrase.PhraseMatch;
import brussels.repere.understanding.phrase.PhraseTables;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.words.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Reads whether a text speaks of distress, by the phrases of {@code understanding/distress-phrases.csv}: anywhere in it, but not where it
 * denies it, tells of what is past, or speaks about it as a topic, and not of dying in the care of a doctor. Immutable, safe for
 * use by several threads.
 */
public final class DistressReader {

    private static final String SUICIDE = "suicide";
    /** Who is dying speaks of death otherwise. */
    private static final List<String> END_OF_LIFE = List.of(
            "palliat", "euthanas", "levenseinde", "wilsverklaring", "terminal", "terminaal", "stervensbegeleiding");

    private final PhraseIndex index = new PhraseIndex(listPhrases());
    private final RefusalReader refusals = new RefusalReader();

    /** Returns all words of the phrases that carry a meaning, without accents and case. */
    public Set<String> vocabulary() {
        return index.vocabulary();
    }

    /** Returns the phrases of the table, each with the code of its kind as its term. */
    private static List<NeedPhrase> listPhrases() {
        return BundledTable.read("understanding/distress-phrases.csv").stream()
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
        List<DistressSign> signs = new ArrayList<>();
        for (UrgentNeed need : UrgentNeeds.bundled().list()) {
            if (isDying && need.code().equals(SUICIDE)) {
                continue;
            }
            matches.stream()
                    .filter(match -> match.phrase().terms().contains(need.code()))
                    .findFirst()
                    .ifPresent(match -> signs.add(new DistressSign(need, match.words())));
        }
        return signs;
    }
}
