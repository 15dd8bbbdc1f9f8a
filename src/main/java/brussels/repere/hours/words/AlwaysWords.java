package brussels.repere.hours.words;

import java.util.Set;

/** Words that add nothing to "around the clock". */
final class AlwaysWords {

    private static final Set<String> IDLE = Set.of("bereikbaar", "open", "ouvert", "accessible", "joignable");

    private AlwaysWords() {}

    static boolean isIdle(String word) {
        return IDLE.contains(word);
    }
}
