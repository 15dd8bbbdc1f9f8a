package brussels.repere.understanding;

import brussels.repere.text.BundledTable;
import brussels.repere.text.FoldedText;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses among the needs of a whole text: a need that it names twice is one, what it refuses it does not want in other words, and words that people mention beside what they
 * need ("entretien au CPAS", {@code understanding/context-words.csv}) are perhaps a need there, and surely one only by
 * themselves. Immutable, safe for use by several threads.
 */
final class NeedSelection {

    /** Who writes more than this tells a story, in which a single word of the table says little. */
    private static final int MAX_WORDS_OF_KEYWORDS = 5;

    /** Say little in a story, and beside another need. */
    private final Set<String> wordsOfStories = readContext("story");

    /** Tell who somebody is beside another need, and are one where nothing else is asked for: "Alzheimer". */
    private final Set<String> wordsOfPersons = readContext("person");

    private static Set<String> readContext(String kind) {
        return BundledTable.read("understanding/context-words.csv").stream()
                .filter(row -> row.get("kind").equals(kind))
                .flatMap(row -> Arrays.stream(row.get("words").split("\\|")))
                .map(word -> FoldedText.fold(word.strip()))
                .collect(Collectors.toSet());
    }

    /** @param wordCount how many words the text has */
    List<Part> select(List<Part> parts, int wordCount) {
        boolean hasOthers =
                parts.stream().anyMatch(part -> part.kind() == Kind.NEED && part.isSure() && !isContext(part));
        Set<String> refused = parts.stream()
                .filter(part -> part.kind() == Kind.REFUSED && part.isSure())
                .flatMap(part -> termsOf(part).stream())
                .collect(Collectors.toSet());
        Set<String> sure = new HashSet<>();
        Set<String> seen = new HashSet<>();
        List<Part> selected = new ArrayList<>();
        for (Part part : parts) {
            if (part.kind() != Kind.NEED) {
                selected.add(part);
                continue;
            }
            boolean isContext = isContext(part) && (hasOthers || isOfStory(part) && wordCount > MAX_WORDS_OF_KEYWORDS);
            Part need = isContext ? part.with(Certainty.PERHAPS) : part;
            if (!refused.containsAll(termsOf(need))) {
                need = need.without(refused);
            }
            Set<String> terms = termsOf(need);
            boolean isNew = terms.isEmpty() || !(need.isSure() ? sure : seen).containsAll(terms);
            seen.addAll(terms);
            if (need.isSure()) {
                sure.addAll(terms);
            }
            if (isNew) {
                selected.add(need);
            }
        }
        return selected;
    }

    private boolean isContext(Part part) {
        return isOfStory(part) || wordsOfPersons.contains(FoldedText.fold(part.text()));
    }

    private boolean isOfStory(Part part) {
        return wordsOfStories.contains(FoldedText.fold(part.text()));
    }

    private static Set<String> termsOf(Part need) {
        return need.meanings().stream()
                .map(NeedMeaning::termId)
                .filter(term -> term != null)
                .collect(Collectors.toSet());
    }
}
