package brussels.repere.exchange.agenda;

import brussels.repere.directory.agenda.EventContent;
import brussels.repere.directory.agenda.EventKind;
import brussels.repere.exchange.agenda.CalendarComponent.Property;
import brussels.repere.exchange.agenda.EventForm.ChangeForm;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.text.FoldedText;
import brussels.repere.text.Lang;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * Reads events of an {@code .ics} (RFC 5545) as forms: the properties that an agenda tells, and no others. Markup of descriptions becomes text. What is said of
 * single times of a series stands with the series. For one file.
 */
final class CalendarReader {

    private static final int DAY_LENGTH = "2026-12-03".length();
    private static final Set<String> PRIVATE = Set.of("PRIVATE", "CONFIDENTIAL");
    private static final String RECURRENCE_ID = "RECURRENCE-ID";

    private final ImportFindings findings;
    private final Lang lang;

    /** @param lang of texts that do not say theirs */
    CalendarReader(Lang lang, ImportFindings findings) {
        this.lang = lang;
        this.findings = findings;
    }

    List<ReadEvent> read(List<CalendarComponent> components) {
        Map<String, List<CalendarComponent>> events = new LinkedHashMap<>();
        for (CalendarComponent component : components) {
            String uid = component.value("UID");
            if (uid == null || uid.length() > EventContent.MAX_LINE_LENGTH) {
                findings.error(component.line(), "ics.uid");
            } else if (PRIVATE.contains(Objects.toString(component.value("CLASS"), ""))) {
                findings.warning(component.line(), "ics.private");
            } else {
                events.computeIfAbsent(uid, first -> new ArrayList<>()).add(component);
            }
        }
        List<ReadEvent> read = new ArrayList<>();
        events.forEach((uid, parts) -> readOne(uid, parts).ifPresent(read::add));
        return read;
    }

    private Optional<ReadEvent> readOne(String uid, List<CalendarComponent> parts) {
        List<CalendarComponent> masters = parts.stream()
                .filter(part -> part.find(RECURRENCE_ID).isEmpty())
                .toList();
        if (masters.size() != 1) {
            findings.error(
                    parts.get(parts.size() - 1).line(), masters.isEmpty() ? "ics.no-series" : "ics.uid-twice", uid);
            return Optional.empty();
        }
        CalendarComponent event = masters.get(0);
        if (event.list("RRULE").count() > 1 || event.find("EXRULE").isPresent()) {
            findings.error(event.line(), "ics.rules");
            return Optional.empty();
        }
        boolean known = parts.stream()
                .flatMap(part -> Stream.of("DTSTART", "DTEND", RECURRENCE_ID, "RDATE", "EXDATE")
                        .flatMap(part::list))
                .allMatch(this::hasKnownZone);
        if (!known) {
            return Optional.empty();
        }
        List<ChangeForm> changes = new ArrayList<>();
        parts.stream().filter(part -> part != event).forEach(part -> readChange(part)
                .ifPresent(changes::add));
        return Optional.of(new ReadEvent(event.line(), uid, form(event, changes), isCancelled(event)));
    }

    private boolean hasKnownZone(Property property) {
        boolean known = CalendarTimes.zone(property).isPresent();
        if (!known) {
            findings.error(property.line(), "ics.zone", property.parameter("TZID"));
        }
        return known;
    }

    private static boolean isCancelled(CalendarComponent event) {
        return "CANCELLED".equalsIgnoreCase(event.value("STATUS"));
    }

    private Optional<ChangeForm> readChange(CalendarComponent part) {
        Property original = part.find(RECURRENCE_ID).orElseThrow();
        if (!original.parameter("RANGE").isEmpty()) {
            findings.error(original.line(), "ics.range");
            return Optional.empty();
        }
        return Optional.of(
                isCancelled(part)
                        ? new ChangeForm(time(part, RECURRENCE_ID), null, null)
                        : new ChangeForm(time(part, RECURRENCE_ID), time(part, "DTSTART"), end(part)));
    }

    private static String time(CalendarComponent part, String name) {
        return part.find(name)
                .map(property -> CalendarTimes.time(property.value(), zone(property)))
                .orElse(null);
    }

    private static ZoneId zone(Property property) {
        return CalendarTimes.zone(property).orElseThrow();
    }

    /** Of whole days calendars say the day after the last one, and people the last. */
    private static String end(CalendarComponent part) {
        String end = time(part, "DTEND");
        if (end == null || end.length() != DAY_LENGTH) {
            return end;
        }
        try {
            LocalDate last = LocalDate.parse(end).minusDays(1);
            String start = time(part, "DTSTART");
            return last.toString().compareTo(Objects.toString(start, "")) < 0 ? start : last.toString();
        } catch (DateTimeException noDay) {
            return end;
        }
    }

    private static List<String> times(CalendarComponent event, String name) {
        return event.list(name)
                .flatMap(property -> CalendarTimes.times(property, zone(property)).stream())
                .toList();
    }

    private EventForm form(CalendarComponent event, List<ChangeForm> changes) {
        String place = event.value("LOCATION");
        String online = Stream.of(event.value("CONFERENCE"), place)
                .filter(Objects::nonNull)
                .filter(EventTextReader::isWebAddress)
                .findFirst()
                .orElse(null);
        String address = place == null || EventTextReader.isWebAddress(place)
                ? null
                : plain(place, EventContent.MAX_LINE_LENGTH);
        return new EventForm(
                kind(event),
                inLanguage(event, "SUMMARY", Lang.fr, EventContent.MAX_TITLE_LENGTH),
                inLanguage(event, "SUMMARY", Lang.nl, EventContent.MAX_TITLE_LENGTH),
                inLanguage(event, "DESCRIPTION", Lang.fr, EventContent.MAX_ABOUT_LENGTH),
                inLanguage(event, "DESCRIPTION", Lang.nl, EventContent.MAX_ABOUT_LENGTH),
                time(event, "DTSTART"),
                end(event),
                event.value("DURATION"),
                event.value("RRULE"),
                times(event, "RDATE"),
                times(event, "EXDATE"),
                changes,
                null,
                address,
                online,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                webAddress(event.value("URL")),
                null,
                null,
                null,
                null,
                event.find("ORGANIZER")
                        .map(property -> property.parameter("CN").replace("\"", ""))
                        .filter(name -> !name.isBlank() && !name.contains("@"))
                        .orElse(null),
                List.of());
    }

    private static String webAddress(String url) {
        return url != null && EventTextReader.isWebAddress(url) ? url : null;
    }

    private String inLanguage(CalendarComponent event, String name, Lang wanted, int limit) {
        return event.list(name)
                .filter(property -> language(property) == wanted)
                .findFirst()
                .map(property -> plain(property.value(), limit))
                .orElse(null);
    }

    private Lang language(Property property) {
        String code = property.parameter("LANGUAGE").toLowerCase(Locale.ROOT);
        return code.startsWith("nl") ? Lang.nl : code.startsWith("fr") ? Lang.fr : lang;
    }

    /** A kind by its code or its name, among the categories. */
    private static String kind(CalendarComponent event) {
        return event.list("CATEGORIES")
                .flatMap(property -> Stream.of(property.value().split(",")))
                .map(FoldedText::fold)
                .flatMap(word -> EventKind.list().stream().filter(kind -> Stream.of(
                                kind.code(), kind.name().fr(), kind.name().nl())
                        .map(FoldedText::fold)
                        .anyMatch(word::equals)))
                .findFirst()
                .map(EventKind::code)
                .orElse("other");
    }

    /** Text of markup, with the line breaks that it stands for; what is longer than an agenda tells ends in an ellipsis. */
    private static String plain(String text, int limit) {
        String plain = text.matches("(?s).*(<[/!]?\\s*[a-zA-Z!]|&[a-z]+;|&#).*")
                ? Jsoup.parse(text.replaceAll("(?i)</(p|div|li|h\\d)>", "$0\n").replace("\n", "<br>"))
                        .wholeText()
                        .replaceAll("\\n{3,}", "\n\n")
                : text;
        String readable = plain.replaceAll("[\\p{Cf}\\p{Co}\\x{2028}\\x{2029}&&[^\\n\\t]]", "")
                .replaceAll("<(?=[/!?]?\\s*[a-zA-Z!])", "‹")
                .strip();
        String oneLine = limit <= EventContent.MAX_LINE_LENGTH ? readable.replaceAll("\\s+", " ") : readable;
        return oneLine.codePointCount(0, oneLine.length()) <= limit
                ? oneLine
                : oneLine.substring(0, oneLine.offsetByCodePoints(0, limit - 1)) + "…";
    }
}
