package brussels.repere.rest.openweb;

import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.language.WrittenDates;
import brussels.repere.rest.openweb.LabelledFact.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For whom a service is, how one gets in, what it costs, and whether there is room. */
final class AccessLines {

    /** Below this age people count in months. */
    private static final int SMALL = 2;

    private static final int MONTHS = 12;

    private final ScreenWords words;
    private final LocalDate today;

    AccessLines(ScreenWords words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    List<Line> ages(ServiceView.Access access) {
        Double from = access.minimumAge();
        Double to = access.maximumAge();
        if (from == null && to == null) {
            return List.of();
        }
        if (from == null) {
            return List.of(Line.of(words.say("ages.to", "to", age(to))));
        }
        if (to == null) {
            return List.of(Line.of(words.say("ages.from", "from", age(from))));
        }
        // Where both are years, they are counted once: "De 10 à 18 ans".
        String begin = inMonths(from) || inMonths(to) ? age(from) : number(from);
        return List.of(Line.of(words.say("ages", "from", begin, "to", age(to))));
    }

    private static boolean inMonths(double years) {
        return years < SMALL && years != Math.rint(years);
    }

    private String number(double years) {
        String written = BigDecimal.valueOf(years)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return written.replace('.', ',');
    }

    private String age(double years) {
        if (inMonths(years)) {
            return words.say("ages.months", "count", Math.round(years * MONTHS));
        }
        return words.say(years > 0 && years < SMALL ? "ages.year" : "ages.years", "count", number(years));
    }

    List<Line> audiences(ServiceView.Access access) {
        return access.audiences() == null
                ? List.of()
                : List.of(Line.of(
                        access.audiences().stream().map(ServiceFacts::nameOf).collect(Collectors.joining(", "))));
    }

    List<Line> howToGetIn(ServiceView view) {
        String rule = view.access().appointment();
        return LabelledFact.before(
                rule == null ? null : words.nameOf("appointment", rule),
                LabelledFact.said(view.texts().applicationProcess(), words.lang()));
    }

    List<Line> price(ServiceView view) {
        String cost = view.access().cost();
        return LabelledFact.before(
                cost == null ? null : words.nameOf("cost", cost),
                LabelledFact.said(view.texts().feesDescription(), words.lang()));
    }

    /** Changes by the week, and after two nobody knows any more. */
    List<Line> room(ServiceView.Access access) {
        ServiceView.Room room = access.availability();
        if (room == null
                || room.until() != null && LocalDate.parse(room.until()).isBefore(today)) {
            return List.of();
        }
        String state = words.nameOf("room", room.state());
        return List.of(Line.of(
                room.on() == null
                        ? state
                        : words.say(
                                "room.on",
                                "state",
                                state,
                                "date",
                                WrittenDates.day(LocalDate.parse(room.on()), words.lang()))));
    }

    List<Line> capacity(ServiceView.Access access) {
        ServiceView.Capacity stated = access.capacity();
        if (stated == null) {
            return List.of();
        }
        String size = words.count("capacity." + stated.unit(), stated.number());
        return List.of(Line.of(
                stated.on() == null
                        ? size
                        : words.say(
                                "capacity.on",
                                "size",
                                size,
                                "date",
                                WrittenDates.day(LocalDate.parse(stated.on()), words.lang()))));
    }

    List<Line> modes(ServiceView.Offering offering) {
        List<String> named = new ArrayList<>(offering.modes().stream()
                .map(mode -> words.nameOf("mode", mode))
                .toList());
        Locale locale = words.lang().locale();
        return named.isEmpty()
                ? List.of()
                : List.of(Line.of(Stream.concat(
                                named.stream().limit(1), named.stream().skip(1).map(name -> name.toLowerCase(locale)))
                        .collect(Collectors.joining(", "))));
    }

    List<Line> languages(ServiceView.Offering offering) {
        return offering.languages().isEmpty()
                ? List.of()
                : List.of(Line.of(words.listed(
                        offering.languages().stream().map(ServiceFacts::nameOf).toList())));
    }
}
