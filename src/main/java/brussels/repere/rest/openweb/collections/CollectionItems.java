package brussels.repere.rest.openweb.collections;

import brussels.repere.rest.collections.CollectionAnswer.ItemView;
import brussels.repere.rest.collections.CollectionAnswer.SectionView;
import brussels.repere.rest.directory.HelpLineView;
import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.openweb.LabelledFact;
import brussels.repere.rest.openweb.ScreenWords;
import brussels.repere.rest.openweb.ServiceCard;
import brussels.repere.text.Lang;
import java.util.List;
import java.util.stream.Stream;

/**
 * A section of a collection as its page shows it. Public for the templates. Immutable.
 *
 * @param titleLang the language of the title; null where it is that of the page. The same for other texts
 * @param about null where the keeper says nothing
 * @param items what is there; what is closed or gone stands last
 */
public record CollectionItems(String title, Lang titleLang, String about, Lang aboutLang, List<Item> items) {

    /**
     * A line of it.
     *
     * @param title of an organisation or a link; null for others
     * @param href of a link; null for others
     * @param note why it is here; null where the keeper says nothing
     * @param state what is to be known of it before anybody calls; null where there is nothing
     */
    public record Item(
            String title,
            Lang titleLang,
            String href,
            HelpLineView line,
            String note,
            Lang noteLang,
            String state,
            List<ServiceCard> cards) {}

    /** @param gone what is said of what the directory no longer knows */
    static CollectionItems of(SectionView section, ScreenWords words, String gone) {
        Lang lang = words.lang();
        return new CollectionItems(
                section.title().text(),
                LabelledFact.otherLanguage(section.title(), lang),
                text(section.about()),
                language(section.about(), lang),
                Stream.concat(
                                section.items().stream().map(item -> item(item, null, words)),
                                section.apart().stream().map(item -> item(item, state(item, gone), words)))
                        .toList());
    }

    private static Item item(ItemView item, String state, ScreenWords words) {
        boolean organization = item.kind().equals("organization");
        return new Item(
                text(item.title()),
                language(item.title(), words.lang()),
                item.url(),
                item.helpline(),
                text(item.note()),
                language(item.note(), words.lang()),
                state,
                item.services().stream()
                        .map(service -> ServiceCard.of(service.record(), !organization, words))
                        .toList());
    }

    /** Without a place only what is closed or gone stands apart. */
    private static String state(ItemView item, String gone) {
        return item.services().isEmpty() ? gone : item.services().get(0).text();
    }

    private static String text(LocalizedText text) {
        return text == null ? null : text.text();
    }

    private static Lang language(LocalizedText text, Lang page) {
        return text == null ? null : LabelledFact.otherLanguage(text, page);
    }
}
