package brussels.repere.hours.osm;

import brussels.repere.hours.HoursRemark;
import brussels.repere.hours.ScheduleLine;
import brussels.repere.hours.SeasonalHours;
import brussels.repere.hours.TimeInterval;
import brussels.repere.hours.WeeklyHours;
import brussels.repere.hours.words.RemarkReader;
import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds hours from rules in their order. On its days, a rule replaces earlier ones. Not thread-safe. */
final class OsmHoursBuilder {

    private final OsmWeekBuilder usualWeek = new OsmWeekBuilder();
    private final Map<DateRange, OsmWeekBuilder> seasons = new LinkedHashMap<>();
    private final List<HoursRemark> remarks = new ArrayList<>();
    private OsmDateReader.Validity validity;
    private boolean hasHours;

    /** Adds a rule. Returns false if it cannot be represented. */
    boolean add(Rule parsed) {
        OsmRule rule = new OsmRule(parsed);
        if (parsed.isFallBack()) {
            return rule.isCommentOnly() && addComment(rule);
        }
        List<TimeInterval> intervals = rule.intervals();
        if (!rule.isSupported() || intervals == null || !addComment(rule)) {
            return false;
        }
        OsmDateReader.Validity ruleValidity = OsmDateReader.validity(parsed.getDates());
        if (!hasSameValidity(rule, ruleValidity)) {
            return false;
        }
        if (parsed.getDates() == null || ruleValidity != null) {
            usualWeek.put(rule, intervals);
            // A later general rule also applies to the seasons of earlier rules.
            seasons.values().forEach(season -> season.put(rule, intervals));
            return true;
        }
        for (DateRange dates : parsed.getDates()) {
            if (OsmDateReader.from(dates) == null || OsmDateReader.to(dates) == null || !isDisjoint(dates)) {
                return false;
            }
            seasons.computeIfAbsent(dates, key -> usualWeek.copy()).put(rule, intervals);
        }
        return true;
    }

    /**
     * Returns whether a rule agrees with the validity of the earlier ones. All rules that add hours must have the same validity. A
     * rule that only removes hours may have none.
     */
    private boolean hasSameValidity(OsmRule rule, OsmDateReader.Validity ruleValidity) {
        if (ruleValidity != null
                && (hasHours && validity == null || validity != null && !validity.equals(ruleValidity))) {
            return false;
        }
        boolean adds = !rule.isOff() && !rule.isUnknown();
        if (ruleValidity == null && validity != null && adds) {
            return false;
        }
        validity = ruleValidity == null ? validity : ruleValidity;
        hasHours |= adds;
        return true;
    }

    /** Overlapping seasons would have to be split, so they are not supported. */
    private boolean isDisjoint(DateRange dates) {
        SeasonalHours season =
                new SeasonalHours(OsmDateReader.from(dates), OsmDateReader.to(dates), WeeklyHours.ALWAYS);
        return seasons.keySet().stream()
                .filter(other -> !other.equals(dates))
                .map(other -> new SeasonalHours(OsmDateReader.from(other), OsmDateReader.to(other), WeeklyHours.ALWAYS))
                .noneMatch(season::overlaps);
    }

    /**
     * Adds the comment of a rule as a remark. Returns false if the rule cannot be represented: an unknown state of weekdays needs
     * a comment that explains it.
     */
    private boolean addComment(OsmRule rule) {
        String comment = rule.comment();
        if (comment == null) {
            return !rule.isUnknown() || rule.isHolidaysOnly();
        }
        HoursRemark remark = RemarkReader.read(comment, null);
        boolean hasDefiniteState = rule.isOpen() || rule.isOff() || rule.rule().isFallBack();
        remarks.add(hasDefiniteState ? remark : HoursRemark.doubtful(comment));
        return true;
    }

    ScheduleLine build() {
        List<SeasonalHours> seasonalHours = seasons.entrySet().stream()
                .map(season -> new SeasonalHours(
                        OsmDateReader.from(season.getKey()),
                        OsmDateReader.to(season.getKey()),
                        season.getValue().build()))
                .toList();
        LocalDate validFrom = validity == null ? null : validity.from();
        LocalDate validTo = validity == null ? null : validity.to();
        return new ScheduleLine(null, validFrom, validTo, usualWeek.build(), seasonalHours, remarks);
    }
}
