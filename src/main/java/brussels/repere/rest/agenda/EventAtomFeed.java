package brussels.repere.rest.agenda;

import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.directory.agenda.EventStatus;
import brussels.repere.directory.agenda.recurrence.OccurrenceFinder;
import brussels.repere.exchange.agenda.EventDetails;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.feeds.AtomWriter;
import brussels.repere.rest.licence.DataLicence;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what is new in the agenda as an Atom feed (RFC 4287): what changed last comes first. Safe for use by several threads. */
@ApplicationScoped
class EventAtomFeed {

    private static final int MAX_ENTRIES = 100;
    private static final String PATH = "/api/v1/events";

    private final PublicAddress address;
    private final DataLicence terms;
    private final EventViews views;
    private final BrusselsClock clock;

    EventAtomFeed(PublicAddress address, DataLicence terms, EventViews views, BrusselsClock clock) {
        this.address = address;
        this.terms = terms;
        this.views = views;
        this.clock = clock;
    }

    String write(String title, FeedQuery query, List<EventDetails> events, TerritoryMap map, Lang lang) {
        List<EventDetails> latest = events.stream()
                .sorted(Comparator.comparing(
                                (EventDetails details) -> details.event().modifiedAt())
                        .reversed()
                        .thenComparing(details -> details.event().id()))
                .limit(MAX_ENTRIES)
                .toList();
        String self = address.origin() + PATH + ".atom" + asked(query, lang);
        AtomWriter feed = new AtomWriter(lang);
        feed.writeHead(
                self,
                title,
                latest.isEmpty() ? Instant.EPOCH : latest.get(0).event().modifiedAt(),
                address.origin() + "/agenda?lang=" + lang,
                terms.publisher());
        for (EventDetails details : latest) {
            AgendaEvent event = details.event();
            feed.writeEntry(
                    "urn:uuid:" + event.id(),
                    event.content().title().in(lang),
                    event.modifiedAt(),
                    views.page(event, lang),
                    describe(details, map, lang));
        }
        return feed.end();
    }

    private static String asked(FeedQuery query, Lang lang) {
        Map<String, ParameterValues> values = new TreeMap<>();
        Stream.of(
                        Map.entry("territory", nothing(query.territory())),
                        Map.entry("kind", nothing(query.kind())),
                        Map.entry("audience", nothing(query.audience())),
                        Map.entry("language", nothing(query.language())),
                        Map.entry("category", nothing(query.category())))
                .filter(entry -> !entry.getValue().isEmpty())
                .forEach(entry -> values.put(entry.getKey(), new ParameterValues(entry.getValue())));
        return "?"
                + values.entrySet().stream()
                        .map(value -> value.getKey() + "="
                                + String.join(",", value.getValue().values()) + "&")
                        .collect(Collectors.joining())
                + "lang=" + lang;
    }

    private static List<String> nothing(ParameterValues values) {
        return ParameterValues.listOf(values);
    }

    private String describe(EventDetails details, TerritoryMap map, Lang lang) {
        EventView view = views.view(details, map, lang);
        EventStatus status = details.event().status();
        String when = OccurrenceFinder.findNext(details.event().content().schedule(), clock.now())
                .map(next -> OccurrenceView.of(next, status, lang).text())
                .orElse(null);
        return Stream.of(
                        view.kind().name().text(),
                        when,
                        text(view.place().name()),
                        text(view.place().address()),
                        view.place().url(),
                        text(view.about()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static String text(LocalizedText text) {
        return text == null ? null : text.text();
    }
}
