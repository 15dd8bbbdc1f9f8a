package brussels.repere.rest.agenda;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.exchange.agenda.EventCalendar;
import brussels.repere.exchange.agenda.EventDetails;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.services.request.SearchResolver;
import brussels.repere.rest.territory.TerritoryFit;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Chooses the events of a feed, and writes it. Safe for use by several threads. */
@ApplicationScoped
class EventFeeds {

    private static final TranslationTable WORDS = TranslationTable.of("agenda");

    /** Programs that follow a feed read all of it each time. */
    private static final int MAX_EVENTS = 1_000;

    private final CurrentAgenda agenda;
    private final CurrentCoverageMap coverage;
    private final CurrentTaxonomy taxonomies;
    private final SearchResolver resolver;
    private final EventViews views;
    private final EventAtomFeed atom;

    EventFeeds(
            CurrentAgenda agenda,
            CurrentCoverageMap coverage,
            CurrentTaxonomy taxonomies,
            SearchResolver resolver,
            EventViews views,
            EventAtomFeed atom) {
        this.agenda = agenda;
        this.coverage = coverage;
        this.taxonomies = taxonomies;
        this.resolver = resolver;
        this.views = views;
        this.atom = atom;
    }

    String writeCalendar(FeedQuery query, Lang lang) {
        CoverageMap map = coverage.get();
        return new EventCalendar(lang, event -> views.page(event, lang))
                .write(name(query, map.territory(), lang), choose(query, map));
    }

    String writeOne(AgendaEvent event, Lang lang) {
        return new EventCalendar(lang, one -> views.page(one, lang))
                .write(event.content().title().in(lang), List.of(views.details(event)));
    }

    String writeAtom(FeedQuery query, Lang lang) {
        CoverageMap map = coverage.get();
        return atom.write(name(query, map.territory(), lang), query, choose(query, map), map.territory(), lang);
    }

    /** @throws brussels.repere.rest.problem.ProblemException with all errors of the parameters */
    private List<EventDetails> choose(FeedQuery query, CoverageMap map) {
        ParameterErrors errors = new ParameterErrors();
        EventFilter filter = EventFilter.read(
                query.kind(),
                query.audience(),
                query.language(),
                ParameterValues.listOf(query.category()),
                false,
                taxonomies.get(),
                errors);
        errors.throwIfAny();
        Place resolved = resolver.resolve(query.asQuery().forServices(), map).place();
        Place place = query.territory() == null ? null : resolved;
        return agenda.list().stream()
                .filter(event -> filter.keeps(event.content()))
                .filter(event -> place == null
                        || TerritoryFit.of(event.content().territory(), place.sectors(), map.territory())
                                .isPresent())
                .limit(MAX_EVENTS)
                .map(views::details)
                .toList();
    }

    private static String name(FeedQuery query, TerritoryMap map, Lang lang) {
        List<String> territories = map.list(Level.BASSIN).stream()
                .filter(territory -> ParameterValues.listOf(query.territory())
                        .contains(territory.key().toString()))
                .map(territory -> territory.name().in(lang))
                .toList();
        return territories.isEmpty()
                ? WORDS.say(lang, "feed.name")
                : WORDS.say(lang, "feed.name.territory", String.join(", ", territories));
    }
}
