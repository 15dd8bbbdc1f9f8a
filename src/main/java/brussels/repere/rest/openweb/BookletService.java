package brussels.repere.rest.openweb;

import brussels.repere.rest.collections.CollectionAnswer.ServiceState;
import brussels.repere.rest.directory.PhoneView;
import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.openweb.LabelledFact.Line;
import brussels.repere.search.reason.Reason;
import brussels.repere.text.Lang;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A service on paper: what for, whom it covers, where, when, whom to call, in which languages. Public for the templates. Immutable.
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
public record BookletService(
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

    static BookletService of(ServiceState service, ScreenWords words) {
        ServiceView view = service.record();
        ServiceCard card = ServiceCard.of(view, true, words);
        ReachLines reach = new ReachLines(words);
        return new BookletService(
                card.name(),
                card.nameLang(),
                card.organization(),
                card.organizationLang(),
                ServiceCard.categories(view.offering(), MOST_CATEGORIES, words),
                covers(service, card),
                CAREFUL.contains(service.state()) ? service.text() : null,
                card.where(),
                reach.nearestStop(view),
                reach.hoursInShort(view, service.hit() != null && service.hit().open() != null),
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
