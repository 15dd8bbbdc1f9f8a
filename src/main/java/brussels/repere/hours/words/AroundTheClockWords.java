package brussels.repere.hours.words;

import java.util.Set;

/** Words that do not change the meaning of "around the clock". */
final class AroundTheClockWords {

    private static final Set<String> FILLERS = Set.of("bereikbaar", "open", "ouvert", "accessible", "joignable");

    private AroundTheClockWords() {}

    static boolean isFiller(String word) {
        return FILLERS.contains(word);
    }
}
