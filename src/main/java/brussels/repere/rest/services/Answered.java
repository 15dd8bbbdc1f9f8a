package brussels.repere.rest.services;

import brussels.repere.search.Answer;
import brussels.repere.search.Hit;
import java.util.List;

/**
 * A question with what was found.
 *
 * @param whole to the whole of it; null where it asks for several needs and no two of them are understood
 * @param parts to each of several needs; else the one part that is the whole
 */
record Answered(AskedQuestion asked, Answer whole, List<Part> parts) {

    /**
     * @param ask null where nothing is asked for in words
     * @param unmet needs of it that nobody known meets
     */
    record Part(Ask ask, Answer answer, List<Unmet> unmet) {

        /** Whether who asks must be helped otherwise. */
        boolean isLost() {
            return answer.total() == 0 || !unmet.isEmpty();
        }
    }

    /**
     * @param text as it was typed
     * @param nearest who meets it for others, or near
     */
    record Unmet(String text, List<Hit> nearest) {}

    boolean ahead() {
        return whole != null && whole.ahead()
                || parts.stream().anyMatch(part -> part.answer().ahead());
    }
}
