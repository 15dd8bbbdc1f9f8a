package brussels.repere.understanding;

import brussels.repere.understanding.NeedMeaning.MatchKind;
import brussels.repere.understanding.Reading.Kind;
import brussels.repere.understanding.Reading.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Merges needs and words into one need if a term has all of their words in one name: "holebi senioren" does not mean everything
 * for either. A comma keeps them apart. Immutable, for one question.
 */
final class NeedMerger {

    private static final Set<Kind> NEED_OR_WORDS = Set.of(Kind.NEED, Kind.WORDS);

    private final PartReader partReader;

    NeedMerger(PartReader partReader) {
        this.partReader = partReader;
    }

    /** @param text the whole text that the parts were read from */
    List<Part> merge(String text, List<Part> parts) {
        List<Part> mergeable = parts.stream()
                .filter(part -> NEED_OR_WORDS.contains(part.kind()))
                .toList();
        if (mergeable.size() < 2 || text.contains(",")) {
            return parts;
        }
        String typed = mergeable.stream().map(Part::text).collect(Collectors.joining(" "));
        List<NeedMeaning> meanings = partReader.listWithAllWords(typed);
        if (meanings.isEmpty()) {
            return parts;
        }
        List<Part> merged = new ArrayList<>(parts);
        merged.set(parts.indexOf(mergeable.get(0)), Part.need(typed, combineMeanings(meanings, mergeable), List.of()));
        merged.removeAll(mergeable);
        return merged;
    }

    /** The meanings of all words together come first, then those of the parts. */
    private static List<NeedMeaning> combineMeanings(List<NeedMeaning> meanings, List<Part> parts) {
        Map<String, NeedMeaning> byTerm = new LinkedHashMap<>();
        Stream.concat(meanings.stream(), parts.stream().flatMap(part -> part.meanings().stream()))
                .filter(meaning -> meaning.termId() != null)
                .forEach(meaning -> byTerm.putIfAbsent(
                        meaning.termId(), new NeedMeaning(meaning.termId(), meaning.phrase(), MatchKind.PART)));
        return List.copyOf(byTerm.values());
    }
}
