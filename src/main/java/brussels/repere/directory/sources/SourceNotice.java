package brussels.repere.directory.sources;

import brussels.repere.text.BundledTable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the licence of a source asks to be said wherever a record of it is shown or passed on: {@code directory/source-notices.csv}.
 * Immutable.
 *
 * @param text the same in every language
 * @param licence the address where the licence, or how to name the source, can be read
 */
public record SourceNotice(String text, String licence) {

    private static final Map<String, SourceNotice> BY_SOURCE =
            BundledTable.read("directory/source-notices.csv").stream()
                    .collect(Collectors.toMap(
                            row -> row.get("source"), row -> new SourceNotice(row.get("notice"), row.get("licence"))));

    /** Returns empty for a source that asks for nothing. */
    public static Optional<SourceNotice> find(String source) {
        return Optional.ofNullable(source).map(BY_SOURCE::get);
    }

    /** Returns the texts for several sources, each once, parted by blanks and a bar; null if none asks for anything. */
    public static String join(Collection<String> sources) {
        List<String> texts = sources.stream()
                .filter(Objects::nonNull)
                .flatMap(source -> find(source).stream())
                .map(SourceNotice::text)
                .distinct()
                .toList();
        return texts.isEmpty() ? null : String.join(" | ", texts);
    }
}
