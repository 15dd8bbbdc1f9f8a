package brussels.repere.directory.collections;

import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a keeper writes of a collection. Immutable.
 *
 * @param slug its name in addresses: lower case, digits and hyphens
 * @param about null for none
 * @param keeper the team that answers for it, told to everybody
 * @param territory that it is for; null for the whole Region
 */
public record CollectionContent(
        String slug,
        Bilingual title,
        Bilingual about,
        String keeper,
        TerritoryKey territory,
        List<CollectionSection> sections) {

    public static final int MAX_SECTIONS = 30;
    /** More than any booklet has. */
    public static final int MAX_ITEMS = 300;

    public static final int MAX_TITLE_LENGTH = 120;
    public static final int MAX_ABOUT_LENGTH = 2000;
    public static final int MAX_NOTE_LENGTH = 600;
    public static final int MAX_KEEPER_LENGTH = 120;
    public static final int MAX_URL_LENGTH = 500;

    public CollectionContent {
        sections = List.copyOf(sections);
    }

    /** All items, in their order. */
    public Stream<CollectionItem> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    public CollectionContent withSections(List<CollectionSection> others) {
        return new CollectionContent(slug, title, about, keeper, territory, others);
    }
}
