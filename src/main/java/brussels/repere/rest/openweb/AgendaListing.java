package brussels.repere.rest.openweb;

import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.agenda.EventSearch;
import brussels.repere.rest.agenda.EventsAnswer.DatedEvent;
import brussels.repere.rest.agenda.EventsQuery;
import brussels.repere.rest.language.WrittenDates;
import brussels.repere.rest.openweb.AgendaMonth.Week;
import brussels.repere.rest.openweb.LabelledFact.Piece;
import brussels.repere.rest.parameters.DateParameter;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.site.AgendaAddress;
import brussels.repere.rest.site.PagePaths;
import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Lists what takes place within a week, or a month as a table, for the page of the agenda. Safe for use by several threads. */
@ApplicationScoped
public class AgendaListing {

    /** A page of an answer; a month of Brussels has fewer, and the page says so if not. */
    private static final int MAX_LINES = 100;

    private static final int DAYS_OF_WEEK = 7;

    private final EventSearch search;
    private final BrusselsClock clock;

    AgendaListing(EventSearch search, BrusselsClock clock) {
        this.search = search;
        this.clock = clock;
    }

    /**
     * An event at one of its times. Public for the templates.
     *
     * @param time null for whole days
     * @param place null where it is not told
     */
    public record Line(
            LocalDate day, String when, String time, Piece link, String kind, String place, boolean cancelled) {}

    /**
     * What is chosen, and the addresses that follow it. Public for the templates.
     *
     * @param week null where a month is shown
     * @param month null where a week is shown
     * @param kind null where all are
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
            String kind,
            boolean cut) {}

    /** @param month as the address names it; one that is over, or is none, is the list */
    Shown list(AgendaAddress here, String month, LocalizedTranslations words) {
        return listSpan(here, readMonth(month), words);
    }

    private Shown listSpan(AgendaAddress here, Optional<YearMonth> month, LocalizedTranslations words) {
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
                here.kind(),
                answer.total() > lines.size());
    }

    private Optional<YearMonth> readMonth(String month) {
        YearMonth now = clock.month();
        return month != null && month.matches("20\\d{2}-(0[1-9]|1[0-2])")
                ? Optional.of(YearMonth.parse(month))
                        .filter(read -> !read.isBefore(now) && read.isBefore(now.plusYears(1)))
                : Optional.empty();
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
}
