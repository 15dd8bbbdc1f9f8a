package brussels.repere.rest.openweb;

import brussels.repere.rest.collections.CollectionAnswer.ItemView;
import brussels.repere.rest.collections.CollectionAnswer.SectionView;
import brussels.repere.rest.collections.CollectionAnswer.ServiceState;
import brussels.repere.rest.directory.HelpLineView;
import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.text.Lang;
import java.util.List;

/**
 * A section of a collection on paper. Public for the templates. Immutable.
 *
 * @param number in the contents, from 1
 * @param titleLang the language of the title; null where it is that of the page. The same for other texts
 * @param about null where the keeper says nothing
 * @param items what fits what is asked; what is closed or gone helps nobody on paper
 * @param apart how many of the section are left out, since they do not serve the place or do not fit
 */
public record BookletSection(
        int number, String title, Lang titleLang, String about, Lang aboutLang, List<Item> items, long apart) {

    /**
     * A line of it.
     *
     * @param title of an organisation or a link; null for others
     * @param href of a link; null for others
     * @param note why it is here; null where the keeper says nothing
     */
    public record Item(
            String title,
            Lang titleLang,
            String href,
            HelpLineView line,
            String note,
            Lang noteLang,
            List<BookletService> services) {}

    static BookletSection of(int number, SectionView section, ScreenWords words) {
        Lang lang = words.lang();
        return new BookletSection(
                number,
                section.title().text(),
                LabelledFact.otherLanguage(section.title(), lang),
                text(section.about()),
                language(section.about(), lang),
                section.items().stream().map(item -> item(item, words)).toList(),
                section.apart().stream()
                        .filter(item ->
                                item.state().equals("elsewhere") || item.state().equals("unfit"))
                        .count());
    }

    private static Item item(ItemView item, ScreenWords words) {
        Lang lang = words.lang();
        return new Item(
                text(item.title()),
                language(item.title(), lang),
                item.url(),
                item.helpline(),
                text(item.note()),
                language(item.note(), lang),
                item.services().stream()
                        .filter(service -> isOnPaper(service, item))
                        .map(service -> BookletService.of(service, words))
                        .toList());
    }

    /** Of an organisation those services alone that fit as it does. */
    private static boolean isOnPaper(ServiceState service, ItemView item) {
        return service.state().equals(item.state()) || service.hit() != null;
    }

    private static String text(LocalizedText text) {
        return text == null ? null : text.text();
    }

    private static Lang language(LocalizedText text, Lang page) {
        return text == null ? null : LabelledFact.otherLanguage(text, page);
    }
}
