package brussels.repere.understanding;

import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading.Part;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps a need that a text names twice from being two needs. Not thread-safe, for one text. */
final class NeedSelection {

    private final Set<String> sure = new HashSet<>();
    private final Set<String> seen = new HashSet<>();

    /** Returns whether the text has not named this need before, or not as surely. */
    boolean isNew(Part need) {
        Set<String> terms = need.meanings().stream()
                .map(NeedMeaning::termId)
                .filter(term -> term != null)
                .collect(Collectors.toSet());
        if (terms.isEmpty()) {
            return true;
        }
        boolean isNew = need.isSure() ? !sure.containsAll(terms) : !seen.containsAll(terms);
        seen.addAll(terms);
        if (need.isSure()) {
            sure.addAll(terms);
        }
        return isNew;
    }
}
