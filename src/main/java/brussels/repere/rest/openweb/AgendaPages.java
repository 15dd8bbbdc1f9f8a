package brussels.repere.rest.openweb;

import brussels.repere.directory.agenda.EventKind;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.agenda.EventSearch;
import brussels.repere.rest.agenda.EventsAnswer.DatedEvent;
import brussels.repere.rest.agenda.EventsAnswer.OneEvent;
import brussels.repere.rest.agenda.EventsQuery;
import brussels.repere.rest.agenda.PublishedEvents;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.language.WrittenDates;
import brussels.repere.rest.openweb.AgendaMonth.Week;
import brussels.repere.rest.openweb.LabelledFact.Piece;
import brussels.repere.rest.parameters.DateParameter;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.schemaorg.EventThings;
import brussels.repere.rest.site.AgendaAddress;
import brussels.repere.rest.site.PagePaths;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/**
 * The pages of the agenda: what takes place within a week, or a month as a table, by bassin and kind, with feeds to subscribe to; and each event. They need no
 * script at all.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class AgendaPages {

    private static final TranslationTable WORDS = TranslationTable.of("pages");

    /** A page of an answer; a month of Brussels has fewer, and the page says so if not. */
    private static final int MAX_LINES = 100;

    private static final int DAYS_OF_WEEK = 7;

    private final EventSearch search;
    private final PublishedEvents events;
    private final CurrentTerritoryMap maps;
    private final PublicAddress address;
    private final BrusselsClock clock;
    private final RequestLanguage language;
    private final MissingPage missing;

    AgendaPages(
            EventSearch search,
            PublishedEvents events,
            CurrentTerritoryMap maps,
            PublicAddress address,
            BrusselsClock clock,
            RequestLanguage language,
            MissingPage missing) {
        this.search = search;
        this.events = events;
        this.maps = maps;
        this.address = address;
        this.clock = clock;
        this.language = language;
        this.missing = missing;
    }

    /**
     * An event at one of its times. Public for the templates.
     *
     * @param time null for whole days
     * @param place null where it is not told
     */
    public record Line(
            LocalDate day, String when, String time, Piece link, String kind, String place, boolean cancelled) {}

    /** @param name of what it is about, in a link to the agenda so narrowed; current where it is so narrowed now */
    public record Choice(String name, String about, String href, boolean current) {}

    /**
     * What is chosen, and the addresses that follow it. Public for the templates.
     *
     * @param week null where a month is shown
     * @param month null where a week is shown
     */
    public record Shown(
            List<Line> week,
            List<Week> month,
            List<String> weekdays,
            String title,
            String earlier,
            String later,
            String list,
            String grid,
            boolean cut) {}

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        /** @param calendar the address of the feed, for programs that subscribe */
        static native TemplateInstance agenda(
                LocalizedTranslations words,
                Lang lang,
                PageHead head,
                Shown shown,
                List<Choice> bassins,
                List<Choice> kinds,
                String calendar,
                String feed);

        static native TemplateInstance event(
                LocalizedTranslations words, Lang lang, PageHead head, EventArticle article);
    }

    @GET
    @Path("agenda")
    @Operation(hidden = true)
    @ResponseHeader(name = "Vary", value = "Accept-Language")
    @ResponseHeader(name = "Cache-Control", value = "no-cache")
    public TemplateInstance agenda(@RestQuery String territory, @RestQuery String kind, @RestQuery String month) {
        Lang lang = language.get();
        LocalizedTranslations words = new LocalizedTranslations(WORDS, lang);
        TerritoryMap map = maps.get();
        String bassin = map.list(Level.BASSIN).stream()
                .map(one -> one.key().toString())
                .filter(key -> key.equals(territory))
                .findFirst()
                .orElse(null);
        String chosen =
                EventKind.find(String.valueOf(kind)).map(EventKind::code).orElse(null);
        AgendaAddress here = new AgendaAddress(lang, bassin, chosen);
        String feed = here.feed();
        return Templates.agenda(
                words,
                lang,
                PageHead.of(address, PagePaths.agenda(), lang, words.say("agenda"), words.say("agenda.what"), null),
                shown(here, readMonth(month), words),
                bassins(map, here, words),
                kinds(here),
                address.origin().replaceFirst("^https?", "webcal") + feed.replace("{}", "ics"),
                feed.replace("{}", "atom"));
    }

    /** A month that is over, or is none, is the list. */
    private Optional<YearMonth> readMonth(String month) {
        YearMonth now = clock.month();
        return month != null && month.matches("20\\d{2}-(0[1-9]|1[0-2])")
                ? Optional.of(YearMonth.parse(month))
                        .filter(read -> !read.isBefore(now) && read.isBefore(now.plusYears(1)))
                : Optional.empty();
    }

    private Shown shown(AgendaAddress here, Optional<YearMonth> month, LocalizedTranslations words) {
        LocalDate today = clock.today();
        LocalDate from = month.map(read -> read.atDay(1))
                .filter(day -> day.isAfter(today))
                .orElse(today);
        LocalDate to = month.map(YearMonth::atEndOfMonth).orElse(today.plusDays(DAYS_OF_WEEK - 1));
        var answer = search.answer(query(here, from, to));
        List<Line> lines =
                answer.events().stream().map(event -> line(event, here.lang())).toList();
        YearMonth shown = month.orElse(clock.month());
        return new Shown(
                month.isPresent() ? null : lines,
                month.map(read -> AgendaMonth.weeks(read, lines)).orElse(null),
                AgendaMonth.weekdays(here.lang()),
                month.isPresent() ? WrittenDates.month(shown.toString(), here.lang()) : words.say("agenda.week"),
                shown.isAfter(clock.month()) ? here.inMonth(shown.minusMonths(1)) : null,
                here.inMonth(month.isPresent() ? shown.plusMonths(1) : shown),
                here.list(),
                here.inMonth(clock.month()),
                answer.total() > lines.size());
    }

    private static EventsQuery query(AgendaAddress here, LocalDate from, LocalDate to) {
        return new EventsQuery(
                new DateParameter(from),
                new DateParameter(to),
                null,
                null,
                here.territory() == null ? null : ParameterValues.fromString(here.territory()),
                null,
                null,
                here.kind() == null ? null : ParameterValues.fromString(here.kind()),
                null,
                null,
                null,
                null,
                1,
                MAX_LINES,
                here.lang());
    }

    private static Line line(DatedEvent dated, Lang lang) {
        var event = dated.event();
        String place = event.place().name() != null
                ? event.place().name().text()
                : event.place().address() == null
                        ? null
                        : event.place().address().text();
        return new Line(
                dated.when().start().toLocalDate(),
                dated.when().text(),
                dated.when().wholeDay()
                        ? null
                        : dated.when().start().toLocalTime().toString(),
                new Piece(
                        event.title().text(),
                        LabelledFact.otherLanguage(event.title(), lang),
                        PagePaths.in(lang, PagePaths.event(event.id())),
                        null),
                event.kind().name().text(),
                place,
                dated.when().state().equals("cancelled"));
    }

    private static List<Choice> bassins(TerritoryMap map, AgendaAddress here, LocalizedTranslations words) {
        return Stream.concat(
                        Stream.of(new Choice(
                                words.say("agenda.region"),
                                null,
                                here.withTerritory(null).list(),
                                here.territory() == null)),
                        map.list(Level.BASSIN).stream()
                                .map(bassin -> new Choice(
                                        bassin.name().in(here.lang()),
                                        null,
                                        here.withTerritory(bassin.key().toString())
                                                .list(),
                                        bassin.key().toString().equals(here.territory()))))
                .toList();
    }

    private static List<Choice> kinds(AgendaAddress here) {
        return EventKind.list().stream()
                .map(kind -> new Choice(
                        kind.name().in(here.lang()),
                        kind.about().in(here.lang()),
                        here.withKind(kind.code().equals(here.kind()) ? null : kind.code())
                                .list(),
                        kind.code().equals(here.kind())))
                .toList();
    }

    @GET
    @Path("events/{id}")
    @Operation(hidden = true)
    @ResponseHeader(name = "Vary", value = "Accept-Language")
    @ResponseHeader(name = "Cache-Control", value = "no-cache")
    public RestResponse<TemplateInstance> event(@RestPath String id) {
        Lang lang = language.get();
        return findId(id)
                .flatMap(events::find)
                .map(event -> write(events.present(event, lang), lang))
                .orElseGet(() -> missing.answer(ProblemType.UNKNOWN_EVENT));
    }

    private static Optional<UUID> findId(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Of what is over the page says so, and its status that it is gone. */
    private RestResponse<TemplateInstance> write(OneEvent one, Lang lang) {
        LocalizedTranslations words = new LocalizedTranslations(WORDS, lang);
        String title = one.event().title().text();
        boolean over = one.occurrences().isEmpty();
        PageHead head = over
                ? PageHead.notIndexed(lang, title)
                : PageHead.of(
                        address,
                        PagePaths.event(one.event().id()),
                        lang,
                        title,
                        one.occurrences().get(0).text() + ". "
                                + one.event().kind().about().text(),
                        EventThings.write(one.event(), one.occurrences().get(0)));
        TemplateInstance page = Templates.event(words, lang, head, EventArticle.of(one, words));
        return over ? MissingPage.notKept(Status.GONE, page) : RestResponse.ok(page);
    }
}
