package brussels.repere.rest.openweb.collections;

import brussels.repere.rest.collections.CollectionAnswer.ItemView;
import brussels.repere.rest.collections.CollectionAnswer.SectionView;
import brussels.repere.rest.collections.CollectionAnswer.ServiceState;
import brussels.repere.rest.directory.HelpLineView;
import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.directory.PhoneView;
import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.openweb.LabelledFact;
import brussels.repere.rest.openweb.LabelledFact.Line;
import brussels.repere.rest.openweb.ReachLines;
import brussels.repere.rest.openweb.ScreenWords;
import brussels.repere.rest.openweb.ServiceCard;
import brussels.repere.rest.openweb.ServiceFacts;
import brussels.repere.search.reason.Reason;
import brussels.repere.text.Lang;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
            List<Service> services) {}

    /**
     * A service on paper: what for, whom it covers, where, when, whom to call, in which languages.
     *
     * @param organization null where it has the same name
     * @param categories what for
     * @param covers whom it covers; for a place, why it serves it, in the words of the answer
     * @param careful what is to be known before anybody calls; null where there is nothing
     * @param where null where nothing is known of it
     * @param stop the nearest one; null where none is near
     * @param hours none where nothing is known
     * @param languages null where none is known
     */
    public record Service(
            String name,
            Lang nameLang,
            String organization,
            Lang organizationLang,
            String categories,
            List<String> covers,
            String careful,
            String where,
            String stop,
            List<Line> hours,
            List<PhoneView> phones,
            String languages) {

        /** Of the reasons of a hit those that say whom it covers. */
        private static final Set<String> OF_THE_AREA =
                Set.of("SERVES", "MAY_SERVE", "AREA", "OUTSIDE_COMPETENCE", "REFUSES");

        /** A register may name thirty; nobody reads them on paper. */
        private static final int MOST_CATEGORIES = 5;

        private static final Set<String> CAREFUL = Set.of("may-serve", "unknown");

        static Service of(ServiceState service, ScreenWords words) {
            ServiceView view = service.record();
            ServiceCard card = ServiceCard.of(view, true, words);
            ReachLines reach = new ReachLines(words);
            return new Service(
                    card.name(),
                    card.nameLang(),
                    card.organization(),
                    card.organizationLang(),
                    ServiceCard.categories(view.offering(), MOST_CATEGORIES, words),
                    covers(service, card),
                    CAREFUL.contains(service.state()) ? service.text() : null,
                    card.where(),
                    reach.nearestStop(view),
                    reach.hoursInShort(
                            view, service.hit() != null && service.hit().open() != null),
                    view.contact().phoneNumbers(),
                    languages(view, words));
        }

        private static List<String> covers(ServiceState service, ServiceCard card) {
            List<String> reasons = service.hit() == null || service.state().equals("listed")
                    ? List.of()
                    : service.hit().why().stream()
                            .filter(reason ->
                                    OF_THE_AREA.stream().anyMatch(reason.code().name()::startsWith))
                            .map(Reason::text)
                            .toList();
            return reasons.isEmpty() ? List.of(card.area()) : reasons;
        }

        private static String languages(ServiceView view, ScreenWords words) {
            List<String> names = Stream.of(view.offering().languages())
                    .flatMap(List::stream)
                    .map(ServiceFacts::nameOf)
                    .toList();
            return names.isEmpty() ? null : words.listed(names);
        }
    }

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
                        .map(service -> Service.of(service, words))
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
