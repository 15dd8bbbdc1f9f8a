package brussels.repere.hours.osm;

import brussels.repere.hours.Line;
import brussels.repere.hours.Remark;
import brussels.repere.hours.Season;
import brussels.repere.hours.Span;
import brussels.repere.hours.Week;
import brussels.repere.hours.words.Remarks;
import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules, one after the other: a later one takes the place of an earlier one on its days. Not for use by several threads. */
final class OsmRules {

    private final Weeks all = new Weeks();
    private final Map<DateRange, Weeks> seasons = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private OsmDates.Validity validity;
    private boolean isBegun;

    private static final class Weeks {
        private final Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);
        private List<Span> holidays;

        Week week() {
            return new Week(days, holidays);
        }
    }

    /** Whether it could be. */
    boolean add(Rule rule) {
        if (rule.isFallBack()) {
            return isCommentAlone(rule) && comment(rule);
        }
        List<Span> spans = spans(rule);
        if (!isPlain(rule) || spans == null || !comment(rule)) {
            return false;
        }
        OsmDates.Validity valid = OsmDates.validity(rule.getDates());
        if (!isOfOneTime(rule, valid)) {
            return false;
        }
        if (rule.getDates() == null || valid != null) {
            put(rule, spans, all);
            // What is said later holds in all seasons that were spoken of before.
            seasons.values().forEach(season -> put(rule, spans, season));
            return true;
        }
        for (DateRange dates : rule.getDates()) {
            if (OsmDates.from(dates) == null || OsmDates.to(dates) == null || !isApart(dates)) {
                return false;
            }
            put(rule, spans, seasons.computeIfAbsent(dates, none -> copy(all)));
        }
        return true;
    }

    /** Hours that hold from one day to another hold as a whole; what only takes away may do so for ever. */
    private boolean isOfOneTime(Rule rule, OsmDates.Validity valid) {
        if (valid != null && (isBegun && validity == null || validity != null && !validity.equals(valid))) {
            return false;
        }
        boolean adds = !isOff(rule) && !isUnknown(rule);
        if (valid == null && validity != null && adds) {
            return false;
        }
        validity = valid == null ? validity : valid;
        isBegun |= adds;
        return true;
    }

    /** Seasons that share days would have to be cut into pieces. */
    private boolean isApart(DateRange dates) {
        Season season = new Season(OsmDates.from(dates), OsmDates.to(dates), Week.ALWAYS);
        return seasons.keySet().stream()
                .filter(other -> !other.equals(dates))
                .map(other -> new Season(OsmDates.from(other), OsmDates.to(other), Week.ALWAYS))
                .noneMatch(season::overlaps);
    }

    private static boolean isCommentAlone(Rule rule) {
        return rule.getDays() == null
                && rule.getTimes() == null
                && rule.getDates() == null
                && rule.getHolidays() == null
                && rule.getYears() == null
                && rule.getWeeks() == null
                && !rule.isTwentyfourseven();
    }

    /** Which days, and no more than that can be told. */
    private static boolean isPlain(Rule rule) {
        boolean timeless = rule.getTimes() == null && !rule.isTwentyfourseven();
        boolean saysState = rule.getModifier() != null && rule.getModifier().getModifier() != null;
        boolean plainHolidays = rule.getHolidays() == null
                || rule.getHolidays().stream()
                        .allMatch(day -> day.getType() == Holiday.Type.PH
                                && day.getOffset() == 0
                                && (rule.getDays() == null || day.getUseAsWeekDay()));
        return rule.getYears() == null
                && rule.getWeeks() == null
                && rule.getComment() == null
                && !(rule.isAdditive() && isOff(rule))
                && !(timeless && !saysState)
                && (rule.getDays() == null
                        || rule.getDays().stream().allMatch(day -> day.getNths() == null && day.getOffset() == 0))
                && plainHolidays;
    }

    private static Weeks copy(Weeks weeks) {
        Weeks copy = new Weeks();
        copy.days.putAll(weeks.days);
        copy.holidays = weeks.holidays;
        return copy;
    }

    private static boolean isOff(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        return modifier != null
                && (modifier.getModifier() == RuleModifier.Modifier.OFF
                        || modifier.getModifier() == RuleModifier.Modifier.CLOSED);
    }

    private static boolean isUnknown(Rule rule) {
        return rule.getModifier() != null && rule.getModifier().getModifier() == RuleModifier.Modifier.UNKNOWN;
    }

    /** Null where they cannot be told. */
    private static List<Span> spans(Rule rule) {
        if (isOff(rule)) {
            return rule.getTimes() == null ? List.of() : null;
        }
        if (rule.getTimes() == null) {
            return List.of(Span.WHOLE_DAY);
        }
        List<Span> spans = new ArrayList<>();
        for (TimeSpan time : rule.getTimes()) {
            boolean told = time.getStartEvent() == null
                    && time.getEndEvent() == null
                    && !time.isOpenEnded()
                    && time.getInterval() <= 0
                    && time.getEnd() > time.getStart()
                    && time.getEnd() <= time.getStart() + Span.DAY;
            if (!told) {
                return null;
            }
            spans.add(new Span(time.getStart(), time.getEnd()));
        }
        return spans;
    }

    /** Whether the rest holds beside it: what is neither open nor closed is so because of the comment, which stays. */
    private boolean comment(Rule rule) {
        String comment = rule.getModifier() == null ? null : rule.getModifier().getComment();
        boolean open = rule.getModifier() != null && rule.getModifier().getModifier() == RuleModifier.Modifier.OPEN;
        boolean onlyHolidays = rule.getHolidays() != null && rule.getDays() == null;
        if (comment != null) {
            Remark remark = Remarks.of(comment, null);
            remarks.add(open || isOff(rule) || rule.isFallBack() ? remark : Remark.doubtful(comment));
        } else if (isUnknown(rule) && !onlyHolidays) {
            return false;
        }
        return true;
    }

    private static void put(Rule rule, List<Span> spans, Weeks weeks) {
        boolean holidaysOnly = rule.getHolidays() != null && rule.getDays() == null;
        if (rule.getHolidays() != null) {
            weeks.holidays = isUnknown(rule) ? null : spans;
        }
        if (rule.isTwentyfourseven()) {
            weeks.holidays = spans;
        }
        if (!holidaysOnly) {
            for (DayOfWeek day : days(rule)) {
                List<Span> together =
                        new ArrayList<>(rule.isAdditive() ? weeks.days.getOrDefault(day, List.of()) : List.of());
                together.addAll(spans);
                weeks.days.put(day, together);
            }
        }
    }

    private static Set<DayOfWeek> days(Rule rule) {
        if (rule.getDays() == null) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (WeekDayRange range : rule.getDays()) {
            DayOfWeek to = day(range.getEndDay() == null ? range.getStartDay() : range.getEndDay());
            DayOfWeek day = day(range.getStartDay());
            days.add(day);
            while (day != to) {
                day = day.plus(1);
                days.add(day);
            }
        }
        return days;
    }

    private static DayOfWeek day(WeekDay day) {
        return DayOfWeek.of(day.ordinal() + 1);
    }

    Line line() {
        List<Season> parts = seasons.entrySet().stream()
                .map(season -> new Season(
                        OsmDates.from(season.getKey()),
                        OsmDates.to(season.getKey()),
                        season.getValue().week()))
                .toList();
        LocalDate first = validity == null ? null : validity.from();
        LocalDate last = validity == null ? null : validity.to();
        return new Line(null, first, last, all.week(), parts, remarks);
    }
}
