package brussels.repere.exchange.collections;

import brussels.repere.directory.StableId;
import brussels.repere.directory.collections.CollectionContent;
import brussels.repere.directory.collections.CollectionItem;
import brussels.repere.directory.collections.CollectionItem.Kind;
import brussels.repere.directory.collections.CollectionSection;
import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the collections that come with the application: {@code collections/collections.csv} says what they are, {@code
 * collections/items.csv} has a line for each item, and one without a kind for a section that stays empty. A mistake in them is a defect
 * of the application and throws an exception.
 */
final class BroughtCollections {

    /** When somebody last went through them: a directory that gets them later does not make them newer. */
    static final LocalDate COMPOSED_ON = LocalDate.of(2026, 11, 30);

    private BroughtCollections() {}

    static List<CollectionContent> read() {
        Map<String, Map<Bilingual, List<Map<String, String>>>> sections = new LinkedHashMap<>();
        for (Map<String, String> row : BundledTable.read("collections/items.csv")) {
            sections.computeIfAbsent(row.get("collection"), slug -> new LinkedHashMap<>())
                    .merge(
                            new Bilingual(row.get("section_fr"), row.get("section_nl")),
                            List.of(row),
                            BroughtCollections::join);
        }
        return BundledTable.read("collections/collections.csv").stream()
                .map(row -> new CollectionContent(
                        row.get("slug"),
                        new Bilingual(row.get("title_fr"), row.get("title_nl")),
                        Bilingual.orNull(row.get("about_fr"), row.get("about_nl")),
                        row.get("keeper"),
                        null,
                        sections.getOrDefault(row.get("slug"), Map.of()).entrySet().stream()
                                .map(section -> section(section.getKey(), section.getValue()))
                                .toList()))
                .toList();
    }

    private static <T> List<T> join(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static CollectionSection section(Bilingual title, List<Map<String, String>> rows) {
        Map<String, String> first = rows.get(0);
        return new CollectionSection(
                title,
                Bilingual.orNull(first.get("about_fr"), first.get("about_nl")),
                rows.stream()
                        .filter(row -> !row.get("kind").isEmpty())
                        .map(BroughtCollections::item)
                        .toList());
    }

    private static CollectionItem item(Map<String, String> row) {
        Kind kind = Kind.find(row.get("kind")).orElseThrow();
        Bilingual note = Bilingual.orNull(row.get("note_fr"), row.get("note_nl"));
        return kind == Kind.SERVICE
                ? new CollectionItem(
                        kind,
                        StableId.of("service at location", row.get("source"), row.get("id"))
                                .toString(),
                        null,
                        note)
                : new CollectionItem(kind, row.get("id"), null, note);
    }
}
