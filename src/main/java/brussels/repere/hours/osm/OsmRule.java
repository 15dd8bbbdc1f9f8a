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

/** Interprets one parsed rule: its days, its intervals, and the state during them. */
record OsmRule(Rule rule) {

    boolean isCommentOnly() {
        return rule.getDays() == null
                && rule.getTimes() == null
                && rule.getDates() == null
                && rule.getHolidays() == null
                && rule.getYears() == null
                && rule.getWeeks() == null
                && !rule.isTwentyfourseven();
    }

    /** Returns whether the rule uses only features that can be represented. */
    boolean isSupported() {
        boolean hasNoTimes = rule.getTimes() == null && !rule.isTwentyfourseven();
        boolean hasState = rule.getModifier() != null && rule.getModifier().getModifier() != null;
        boolean hasSupportedHolidays = rule.getHolidays() == null
                || rule.getHolidays().stream()
                        .allMatch(day -> day.getType() == Holiday.Type.PH
                                && day.getOffset() == 0
                                && (rule.getDays() == null || day.getUseAsWeekDay()));
        return rule.getYears() == null
                && rule.getWeeks() == null
                && rule.getComment() == null
                && !(rule.isAdditive() && isOff())
                && !(hasNoTimes && !hasState)
                && (rule.getDays() == null
                        || rule.getDays().stream().allMatch(day -> day.getNths() == null && day.getOffset() == 0))
                && hasSupportedHolidays;
    }

    /** Returns whether the rule applies to public holidays and to no days of the week. */
    boolean isHolidaysOnly() {
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

    /** Returns null if the rule has no comment. */
    String comment() {
        return rule.getModifier() == null ? null : rule.getModifier().getComment();
    }

    /** Returns the intervals of the rule; null if they cannot be represented. */
    List<TimeInterval> intervals() {
        if (isOff()) {
            return rule.getTimes() == null ? List.of() : null;
        }
        if (rule.getTimes() == null) {
            return List.of(TimeInterval.WHOLE_DAY);
        }
        List<TimeInterval> intervals = new ArrayList<>();
        for (TimeSpan time : rule.getTimes()) {
            boolean isFixedInterval = time.getStartEvent() == null
                    && time.getEndEvent() == null
                    && !time.isOpenEnded()
                    && time.getInterval() <= 0
                    && time.getEnd() > time.getStart()
                    && time.getEnd() <= time.getStart() + TimeInterval.MINUTES_PER_DAY;
            if (!isFixedInterval) {
                return null;
            }
            // Programs that know no 24:00 write 23:59.
            boolean endsBeforeMidnight = time.getEnd() == TimeInterval.MINUTES_PER_DAY - 1;
            intervals.add(new TimeInterval(
                    time.getStart(), endsBeforeMidnight ? TimeInterval.MINUTES_PER_DAY : time.getEnd()));
        }
        return intervals;
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
