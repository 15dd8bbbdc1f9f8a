package brussels.repere.directory.collections;

import brussels.repere.text.Bilingual;
import java.util.List;

/**
 * A part of a collection under a heading. It may be empty: that nobody is known for something is worth telling. Immutable.
 *
 * @param about null for none
 */
public record CollectionSection(Bilingual title, Bilingual about, List<CollectionItem> items) {

    public CollectionSection {
        items = List.copyOf(items);
    }
}
