package brussels.repere.understanding;

import brussels.repere.understanding.Reading.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Divides words into parts: from the left, the longest runs of words that are exactly a place, a need or a language; then what
 * lies between them. Immutable, for one question.
 */
final class TextScanner {

    /** Nobody asks with more; what follows is searched for as it is. */
    private static final int MAX_WORDS = 24;
    /** Needs and addresses are no longer than this: "Centre public d'action sociale". */
    private static final int MAX_SPAN_WORDS = 8;

    private final PartReader parts;

    TextScanner(PartReader parts) {
        this.parts = parts;
    }

    private record SpanMatch(Part part, int length) {}

    List<Part> scan(TypedWords typed) {
        List<Part> found = new ArrayList<>();
        int readTo = 0;
        int index = 0;
        while (index < Math.min(typed.size(), MAX_WORDS)) {
            Optional<SpanMatch> longest = findLongestMatchAt(index, typed);
            if (longest.isEmpty()) {
                index++;
            } else {
                addRemainders(typed.slice(readTo, index), found);
                found.add(longest.get().part());
                index += longest.get().length();
                readTo = index;
            }
        }
        addRemainders(typed.slice(readTo, typed.size()), found);
        return found;
    }

    private Optional<SpanMatch> findLongestMatchAt(int index, TypedWords typed) {
        TypedWords preceding = typed.slice(0, index);
        for (int length = Math.min(MAX_SPAN_WORDS, typed.size() - index); length > 0; length--) {
            TypedWords span = typed.slice(index, index + length);
            if (span.get(0).isStopWord() || span.last().isStopWord()) {
                continue;
            }
            Optional<Part> part = parts.readExact(span, preceding);
            if (part.isPresent()) {
                return Optional.of(new SpanMatch(part.get(), length));
            }
        }
        return Optional.empty();
    }

    private void addRemainders(TypedWords gap, List<Part> found) {
        gap.splitAtCommas()
                .flatMap(clause -> parts.readRemainder(clause).stream())
                .forEach(found::add);
    }
}
