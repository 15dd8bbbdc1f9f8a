package brussels.repere.rest.openweb;

import brussels.repere.rest.agenda.EventView;
import brussels.repere.rest.agenda.EventsAnswer.OneEvent;
import brussels.repere.rest.agenda.OccurrenceView;
import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.openweb.LabelledFact.Line;
import brussels.repere.rest.openweb.LabelledFact.Piece;
import brussels.repere.rest.site.PagePaths;
import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An event as its page shows it. Public for the templates. Immutable.
 *
 * @param titleLang null where it is that of the page
 * @param warning what is to be known first: that it is cancelled, or over; null where there is nothing
 * @param calendar the address of the event for a calendar
 */
public record EventArticle(
        String title,
        Lang titleLang,
        String warning,
        String kind,
        String kindAbout,
        List<String> times,
        List<Line> about,
        List<LabelledFact> facts,
        String calendar) {

    static EventArticle of(OneEvent one, LocalizedTranslations words) {
        EventView event = one.event();
        Lang lang = words.lang();
        String warning = event.status().equals("cancelled")
                ? words.say("agenda.cancelled")
                : one.occurrences().isEmpty() ? words.say("agenda.over") : null;
        return new EventArticle(
                event.title().text(),
                LabelledFact.otherLanguage(event.title(), lang),
                warning,
                event.kind().name().text(),
                event.kind().about().text(),
                one.occurrences().stream().map(OccurrenceView::text).toList(),
                LabelledFact.said(event.about(), lang),
                facts(event, words),
                "/api/v1" + PagePaths.event(event.id()) + ".ics?lang=" + lang);
    }

    private static List<LabelledFact> facts(EventView event, LocalizedTranslations words) {
        Lang lang = words.lang();
        List<LabelledFact> facts = new ArrayList<>();
        add(facts, words.say("agenda.where"), places(event, lang));
        add(
                facts,
                words.say("agenda.for"),
                List.of(
                        Line.of(
                                event.territory() == null || event.territory().name() == null
                                        ? words.say("agenda.region")
                                        : event.territory().name()),
                        Line.of(words.say("agenda.audience." + event.audience()))));
        add(
                facts,
                words.say("agenda.languages"),
                event.languages().stream()
                        .map(code -> Line.of(Locale.forLanguageTag(code).getDisplayLanguage(lang.locale())))
                        .toList());
        add(
                facts,
                words.say("agenda.cost"),
                Stream.concat(
                                event.free() == null
                                        ? Stream.<Line>empty()
                                        : Stream.of(Line.of(words.say(event.free() ? "agenda.free" : "agenda.paid"))),
                                text(event.cost(), lang).stream())
                        .toList());
        add(facts, words.say("agenda.registration"), registration(event.registration(), words));
        add(facts, words.say("agenda.organizer"), organizer(event.organizer(), lang));
        add(
                facts,
                words.say("agenda.needs"),
                event.needs().stream()
                        .map(need -> Line.of(
                                Piece.link(need.name().text(), PagePaths.in(lang, PagePaths.need(need.code())))))
                        .toList());
        return facts;
    }

    private static void add(List<LabelledFact> facts, String name, List<Line> lines) {
        if (!lines.isEmpty()) {
            facts.add(new LabelledFact(name, lines));
        }
    }

    private static List<Line> places(EventView event, Lang lang) {
        List<Line> lines = new ArrayList<>();
        var place = event.place();
        if (place.name() != null) {
            lines.add(Line.of(new Piece(
                    place.name().text(),
                    LabelledFact.otherLanguage(place.name(), lang),
                    place.service() == null ? null : PagePaths.in(lang, PagePaths.service(place.service())),
                    null)));
        }
        lines.addAll(text(place.address(), lang));
        if (place.url() != null) {
            lines.add(Line.of(Piece.elsewhere(place.url(), place.url(), "noreferrer")));
        }
        return lines;
    }

    private static List<Line> text(LocalizedText text, Lang lang) {
        return LabelledFact.said(text, lang);
    }

    private static List<Line> registration(EventView.RegistrationView registration, LocalizedTranslations words) {
        if (registration == null) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        if (registration.needed() != null) {
            lines.add(Line.of(words.say(registration.needed() ? "agenda.needed" : "agenda.not-needed")));
        }
        if (registration.url() != null) {
            lines.add(Line.of(Piece.elsewhere(registration.url(), registration.url(), "noreferrer")));
        }
        if (registration.phone() != null) {
            lines.add(Line.of(Piece.link(
                    registration.phone(), "tel:" + registration.phone().replaceAll("[^+\\d]", ""))));
        }
        if (registration.mail() != null) {
            lines.add(Line.of(Piece.link(registration.mail(), "mailto:" + registration.mail())));
        }
        return lines;
    }

    private static List<Line> organizer(EventView.OrganizerView organizer, Lang lang) {
        if (organizer == null) {
            return List.of();
        }
        String href = organizer.service() != null
                ? PagePaths.service(organizer.service())
                : organizer.organization() != null ? PagePaths.organization(organizer.organization()) : null;
        return List.of(Line.of(new Piece(
                organizer.name().text(),
                LabelledFact.otherLanguage(organizer.name(), lang),
                href == null ? null : PagePaths.in(lang, href),
                null)));
    }
}
