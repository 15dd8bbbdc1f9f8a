package brussels.repere.rest.agenda;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.directory.agenda.recurrence.Occurrence;
import brussels.repere.directory.agenda.recurrence.OccurrenceFinder;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.exchange.agenda.EventDetails;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.agenda.EventsAnswer.DatedEvent;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.services.request.SearchResolver;
import brussels.repere.rest.territory.PlaceAnswer;
import brussels.repere.rest.territory.SectorNamesCache;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Finds what takes place within a span of days, for a place if one is given. Safe for use by several threads. */
@ApplicationScoped
public class EventSearch {

    private static final int DEFAULT_DAYS = 30;
    private static final int MAX_DAYS = 92;
    private static final int DEFAULT_SIZE = 20;

    private final CurrentAgenda agenda;
    private final CurrentCoverageMap coverage;
    private final CurrentTaxonomy taxonomies;
    private final SearchResolver resolver;
    private final SectorNamesCache names;
    private final EventViews views;
    private final BrusselsClock clock;
    private final RequestLanguage language;

    EventSearch(
            CurrentAgenda agenda,
            CurrentCoverageMap coverage,
            CurrentTaxonomy taxonomies,
            SearchResolver resolver,
            SectorNamesCache names,
            EventViews views,
            BrusselsClock clock,
            RequestLanguage language) {
        this.agenda = agenda;
        this.coverage = coverage;
        this.taxonomies = taxonomies;
        this.resolver = resolver;
        this.names = names;
        this.views = views;
        this.clock = clock;
        this.language = language;
    }

    /** An event at one of its times, before it is presented; the relation is null where no place was asked for. */
    private record FoundTime(EventDetails details, Occurrence occurrence, PlaceRelation relation) {

        int rank() {
            return relation == null || relation.forPlace() ? 0 : 1;
        }
    }

    /** @throws brussels.repere.rest.problem.ProblemException with all errors of the parameters */
    public EventsAnswer answer(EventsQuery query) {
        ParameterErrors errors = new ParameterErrors();
        ZonedDateTime now = clock.now();
        LocalDate from = query.from() == null ? now.toLocalDate() : query.from().day();
        LocalDate to =
                query.to() == null ? from.plusDays(DEFAULT_DAYS) : query.to().day();
        checkDays(from, to, now.toLocalDate(), errors);
        EventFilter filter = EventFilter.read(
                query.kind(),
                query.audience(),
                query.language(),
                ParameterValues.listOf(query.category()),
                query.free(),
                taxonomies.get(),
                errors);
        errors.throwIfAny();
        CoverageMap map = coverage.get();
        Place resolved = resolver.resolve(query.forServices(), map).place();
        Place place = query.hasPlace() ? resolved : null;
        ZonedDateTime start = from.atStartOfDay(BrusselsClock.ZONE);
        List<FoundTime> times = new ArrayList<>();
        int elsewhere = 0;
        for (FoundTime time : find(filter, start.isBefore(now) ? now : start, after(to), place, map.territory())) {
            if (time.relation() == null || time.relation().isTold()) {
                times.add(time);
            } else {
                elsewhere++;
            }
        }
        times.sort(Comparator.comparingInt(FoundTime::rank)
                .thenComparing(time -> time.occurrence().start())
                .thenComparing(time -> time.details().event().id()));
        return new EventsAnswer(
                map.territory().generation(),
                place == null ? null : PlaceAnswer.aboveServices(names.get(map.territory()), place),
                from,
                to,
                times.size(),
                elsewhere,
                Objects.requireNonNullElse(query.page(), 1),
                Objects.requireNonNullElse(query.size(), DEFAULT_SIZE),
                page(times, query, map.territory()));
    }

    private static ZonedDateTime after(LocalDate to) {
        return to.plusDays(1).atStartOfDay(BrusselsClock.ZONE);
    }

    private static void checkDays(LocalDate from, LocalDate to, LocalDate today, ParameterErrors errors) {
        if (from.isBefore(today)) {
            errors.addNotAllowed("from", "event.from-past");
        } else if (to.isBefore(from)) {
            errors.addNotAllowed("to", "event.from-after");
        } else if (to.isAfter(from.plusDays(MAX_DAYS))) {
            errors.add("to", ParameterError.Code.NOT_ALLOWED, "event.days", MAX_DAYS);
        }
    }

    private List<FoundTime> find(
            EventFilter filter, ZonedDateTime from, ZonedDateTime to, Place place, TerritoryMap map) {
        List<FoundTime> times = new ArrayList<>();
        for (AgendaEvent event : agenda.list()) {
            if (!filter.keeps(event.content())) {
                continue;
            }
            List<Occurrence> occurrences = OccurrenceFinder.find(event.content().schedule(), from, to);
            if (!occurrences.isEmpty()) {
                EventDetails details = views.details(event);
                PlaceRelation relation = place == null ? null : PlaceRelation.of(details, place, map, language.get());
                occurrences.forEach(occurrence -> times.add(new FoundTime(details, occurrence, relation)));
            }
        }
        return times;
    }

    private List<DatedEvent> page(List<FoundTime> times, EventsQuery query, TerritoryMap map) {
        int size = Objects.requireNonNullElse(query.size(), DEFAULT_SIZE);
        Lang lang = language.get();
        return times.stream()
                .skip((long) (Objects.requireNonNullElse(query.page(), 1) - 1) * size)
                .limit(size)
                .map(time -> present(time, map, lang))
                .toList();
    }

    private DatedEvent present(FoundTime time, TerritoryMap map, Lang lang) {
        PlaceRelation relation = time.relation();
        return new DatedEvent(
                OccurrenceView.of(time.occurrence(), time.details().event().status(), lang),
                views.view(time.details(), map, lang),
                relation == null ? null : relation.forPlace(),
                relation == null ? null : relation.near(),
                relation == null ? null : relation.metres(),
                relation == null ? List.of() : relation.reasons());
    }
}
