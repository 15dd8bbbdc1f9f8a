package brussels.repere.hours.osm;

import brussels.repere.hours.TimeInterval;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What one rule says: of which days, which times, and in which state it is then. */
record OsmRule(Rule rule) {

    boolean isCommentAlone() {
        return rule.getDays() == null
                && rule.getTimes() == null
                && rule.getDates() == null
                && rule.getHolidays() == null
                && rule.getYears() == null
                && rule.getWeeks() == null
                && !rule.isTwentyfourseven();
    }

    /** Which days, and no more than that can be told. */
    boolean isPlain() {
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
                && !(rule.isAdditive() && isOff())
                && !(timeless && !saysState)
                && (rule.getDays() == null
                        || rule.getDays().stream().allMatch(day -> day.getNths() == null && day.getOffset() == 0))
                && plainHolidays;
    }

    /** Of no days of the week. */
    boolean isOfHolidaysAlone() {
        return rule.getHolidays() != null && rule.getDays() == null;
    }

    boolean isOpen() {
        return is(RuleModifier.Modifier.OPEN);
    }

    boolean isOff() {
        return is(RuleModifier.Modifier.OFF) || is(RuleModifier.Modifier.CLOSED);
    }

    boolean isUnknown() {
        return is(RuleModifier.Modifier.UNKNOWN);
    }

    private boolean is(RuleModifier.Modifier state) {
        return rule.getModifier() != null && rule.getModifier().getModifier() == state;
    }

    /** Null where there is none. */
    String comment() {
        return rule.getModifier() == null ? null : rule.getModifier().getComment();
    }

    /** Null where they cannot be told. */
    List<TimeInterval> spans() {
        if (isOff()) {
            return rule.getTimes() == null ? List.of() : null;
        }
        if (rule.getTimes() == null) {
            return List.of(TimeInterval.WHOLE_DAY);
        }
        List<TimeInterval> spans = new ArrayList<>();
        for (TimeSpan time : rule.getTimes()) {
            boolean told = time.getStartEvent() == null
                    && time.getEndEvent() == null
                    && !time.isOpenEnded()
                    && time.getInterval() <= 0
                    && time.getEnd() > time.getStart()
                    && time.getEnd() <= time.getStart() + TimeInterval.MINUTES_PER_DAY;
            if (!told) {
                return null;
            }
            spans.add(new TimeInterval(time.getStart(), time.getEnd()));
        }
        return spans;
    }

    Set<DayOfWeek> days() {
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
}
