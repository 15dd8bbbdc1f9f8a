package brussels.repere.rest.sheets;

import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.directory.agenda.EventAudience;
import brussels.repere.directory.agenda.EventContent;
import brussels.repere.directory.agenda.EventRows;
import brussels.repere.directory.agenda.EventStatus;
import brussels.repere.directory.agenda.recurrence.Occurrence;
import brussels.repere.directory.agenda.recurrence.OccurrenceFinder;
import brussels.repere.directory.sheets.SheetPart;
import brussels.repere.exchange.agenda.EventDetails;
import brussels.repere.exchange.agenda.EventDetailsReader;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.agenda.EventViews;
import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.sheets.SheetAnswer.SheetEvent;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what takes place in a month, also what of it is over. Safe for use by several threads. */
@ApplicationScoped
class SheetEvents {

    private static final TranslationTable WORDS = TranslationTable.of("sheets");

    private final EventRows rows;
    private final EventDetailsReader details;
    private final EventViews views;

    SheetEvents(EventRows rows, EventDetailsReader details, EventViews views) {
        this.rows = rows;
        this.details = details;
        this.views = views;
    }

    /**
     * The agenda of a month, read once for all parts of a sheet.
     *
     * @param events by their first time in it
     */
    record MonthAgenda(YearMonth month, TerritoryMap map, List<TimedEvent> events) {}

    /** @param times within the month, what is cancelled left out */
    record TimedEvent(AgendaEvent event, List<Occurrence> times) {}

    MonthAgenda read(YearMonth month, TerritoryMap map) {
        ZonedDateTime from = month.atDay(1).atStartOfDay(BrusselsClock.ZONE);
        ZonedDateTime to = month.plusMonths(1).atDay(1).atStartOfDay(BrusselsClock.ZONE);
        return new MonthAgenda(
                month,
                map,
                rows.listPublicFrom(from.toInstant()).stream()
                        .map(event -> new TimedEvent(
                                event,
                                OccurrenceFinder.find(event.content().schedule(), from, to).stream()
                                        .filter(time -> time.state() != Occurrence.State.CANCELLED)
                                        .toList()))
                        .filter(timed -> !timed.times().isEmpty())
                        .sorted(Comparator.comparing((TimedEvent timed) ->
                                        timed.times().get(0).start())
                                .thenComparing(timed -> timed.event().id()))
                        .toList());
    }

    /**
     * Returns what takes place for a part: for a bassin what is for it or a part of it, for the shared part what is for the whole Region, so
     * that no event stands in a document of both twice.
     *
     * @param kinds empty for all
     */
    List<SheetEvent> listFor(MonthAgenda agenda, String part, Collection<String> kinds, Lang lang) {
        return agenda.events().stream()
                .filter(timed -> timed.event().status() == EventStatus.PUBLISHED)
                .filter(timed -> kinds.isEmpty()
                        || kinds.contains(timed.event().content().kind().code()))
                .filter(timed -> isFor(timed.event().content().territory(), part, agenda.map()))
                .map(timed -> view(timed, lang))
                .toList();
    }

    private static boolean isFor(TerritoryKey territory, String part, TerritoryMap map) {
        boolean wholeRegion = territory == null || territory.level() == Level.REGION;
        if (part.equals(SheetPart.SHARED) || wholeRegion) {
            return part.equals(SheetPart.SHARED) && wholeRegion;
        }
        TerritoryKey bassin = new TerritoryKey(Level.BASSIN, part);
        return map.find(bassin).isPresent()
                && map.find(territory).isPresent()
                && map.sectorsOf(bassin).intersects(map.sectorsOf(territory));
    }

    /** Returns those of these that take place in the month, or were to and are cancelled, by their time. */
    List<SheetEvent> listPicked(MonthAgenda agenda, Collection<UUID> ids, Lang lang) {
        Set<UUID> picked = Set.copyOf(ids);
        return agenda.events().stream()
                .filter(timed -> picked.contains(timed.event().id()))
                .map(timed -> view(timed, lang))
                .toList();
    }

    private SheetEvent view(TimedEvent timed, Lang lang) {
        AgendaEvent event = timed.event();
        EventContent content = event.content();
        EventDetails read = details.read(event);
        return new SheetEvent(
                event.id(),
                LocalizedText.of(content.title(), lang),
                content.kind().name().in(lang),
                SheetWhen.say(timed.times(), event.status(), lang),
                where(read, lang),
                content.place().url() != null,
                content.audience() == EventAudience.PROFESSIONALS,
                event.status() == EventStatus.CANCELLED,
                cost(content, lang),
                content.registration().phone(),
                content.registration().mail(),
                content.registration().url(),
                views.page(event, lang));
    }

    private static String where(EventDetails read, Lang lang) {
        String line = Stream.of(read.place().name(), read.place().address())
                .filter(Objects::nonNull)
                .map(text -> text.in(lang))
                .collect(Collectors.joining(", "));
        return line.isEmpty() ? null : line;
    }

    private static String cost(EventContent content, Lang lang) {
        if (content.cost().text() != null) {
            return content.cost().text().in(lang);
        }
        return Boolean.TRUE.equals(content.cost().free()) ? WORDS.say(lang, "free") : null;
    }
}
