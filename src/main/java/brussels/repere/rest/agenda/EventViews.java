package brussels.repere.rest.agenda;

import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.directory.agenda.EventContent;
import brussels.repere.directory.agenda.EventKind;
import brussels.repere.directory.agenda.EventPlace;
import brussels.repere.directory.agenda.EventRegistration;
import brussels.repere.directory.agenda.recurrence.RecurrenceRule;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.exchange.agenda.EventDetails;
import brussels.repere.exchange.agenda.EventDetailsReader;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.agenda.EventView.EventPlaceView;
import brussels.repere.rest.agenda.EventView.ForTerritory;
import brussels.repere.rest.agenda.EventView.KindView;
import brussels.repere.rest.agenda.EventView.NeedView;
import brussels.repere.rest.agenda.EventView.OrganizerView;
import brussels.repere.rest.agenda.EventView.RegistrationView;
import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.site.PagePaths;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Presents events. Safe for use by several threads. */
@ApplicationScoped
public class EventViews {

    private final EventDetailsReader details;
    private final CurrentTaxonomy taxonomies;
    private final PublicAddress address;

    EventViews(EventDetailsReader details, CurrentTaxonomy taxonomies, PublicAddress address) {
        this.details = details;
        this.taxonomies = taxonomies;
        this.address = address;
    }

    EventDetails details(AgendaEvent event) {
        return details.read(event);
    }

    /** The address of the page of an event, in a language. */
    public String page(AgendaEvent event, Lang lang) {
        return address.origin() + PagePaths.in(lang, PagePaths.event(event.id()));
    }

    static KindView kind(EventKind kind, Lang lang) {
        return new KindView(kind.code(), LocalizedText.of(kind.name(), lang), LocalizedText.of(kind.about(), lang));
    }

    EventView view(EventDetails read, TerritoryMap map, Lang lang) {
        AgendaEvent event = read.event();
        EventContent content = event.content();
        RecurrenceRule rule = content.schedule().rule();
        return new EventView(
                event.id(),
                event.id().toString(),
                event.status().code(),
                kind(content.kind(), lang),
                LocalizedText.of(content.title(), lang),
                LocalizedText.of(content.about(), lang),
                rule == null
                        ? null
                        : rule.text()
                                + (rule.until() == null
                                        ? ""
                                        : ";UNTIL=" + rule.until().toString().replace("-", "")),
                place(read, lang),
                territory(content.territory(), map, lang),
                content.audience().code(),
                content.languages(),
                content.cost().free(),
                LocalizedText.of(content.cost().text(), lang),
                registration(content.registration()),
                read.organizer() == null
                        ? null
                        : new OrganizerView(
                                read.organizer().service(),
                                read.organizer().organization(),
                                LocalizedText.of(read.organizer().name(), lang)),
                needs(content.needs(), lang),
                event.origin() == null ? null : event.origin().source(),
                event.modifiedAt(),
                page(event, lang));
    }

    private static EventPlaceView place(EventDetails read, Lang lang) {
        EventPlace.Point point = read.place().point();
        return new EventPlaceView(
                read.place().service(),
                LocalizedText.of(read.place().name(), lang),
                LocalizedText.of(read.place().address(), lang),
                point == null ? null : point.lat(),
                point == null ? null : point.lon(),
                read.event().content().place().url());
    }

    private static ForTerritory territory(TerritoryKey key, TerritoryMap map, Lang lang) {
        return key == null
                ? null
                : new ForTerritory(
                        key.level().code(),
                        key.code(),
                        map.find(key)
                                .map(Territory::name)
                                .map(name -> name.in(lang))
                                .orElse(null));
    }

    private static RegistrationView registration(EventRegistration registration) {
        boolean nothing = Stream.of(
                        registration.needed(), registration.url(), registration.phone(), registration.mail())
                .allMatch(Objects::isNull);
        return nothing
                ? null
                : new RegistrationView(
                        registration.needed(), registration.url(), registration.phone(), registration.mail());
    }

    private List<NeedView> needs(List<String> ids, Lang lang) {
        return ids.stream()
                .flatMap(id -> taxonomies.get().find(id).stream())
                .map(term -> new NeedView(term.id(), LocalizedText.of(term.name(), lang)))
                .toList();
    }
}
