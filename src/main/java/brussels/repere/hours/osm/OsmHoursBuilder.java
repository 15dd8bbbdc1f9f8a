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

/** Rules, one after the other: a later one takes the place of an earlier one on its days. Not for use by several threads. */
final class OsmHoursBuilder {

    private final OsmWeekBuilder all = new OsmWeekBuilder();
    private final Map<DateRange, OsmWeekBuilder> seasons = new LinkedHashMap<>();
    private final List<HoursRemark> remarks = new ArrayList<>();
    private OsmDateReader.Validity validity;
    private boolean begun;

    /** Whether it could be. */
    boolean add(Rule parsed) {
        OsmRule rule = new OsmRule(parsed);
        if (parsed.isFallBack()) {
            return rule.isCommentAlone() && addComment(rule);
        }
        List<TimeInterval> spans = rule.spans();
        if (!rule.isPlain() || spans == null || !addComment(rule)) {
            return false;
        }
        OsmDateReader.Validity valid = OsmDateReader.validity(parsed.getDates());
        if (!hasSameValidity(rule, valid)) {
            return false;
        }
        if (parsed.getDates() == null || valid != null) {
            all.put(rule, spans);
            // What is said later holds in all seasons that were spoken of before.
            seasons.values().forEach(season -> season.put(rule, spans));
            return true;
        }
        for (DateRange dates : parsed.getDates()) {
            if (OsmDateReader.from(dates) == null || OsmDateReader.to(dates) == null || !isDisjoint(dates)) {
                return false;
            }
            seasons.computeIfAbsent(dates, none -> all.copy()).put(rule, spans);
        }
        return true;
    }

    /** Hours that hold from one day to another hold as a whole; what only takes away may do so for ever. */
    private boolean hasSameValidity(OsmRule rule, OsmDateReader.Validity valid) {
        if (valid != null && (begun && validity == null || validity != null && !validity.equals(valid))) {
            return false;
        }
        boolean adds = !rule.isOff() && !rule.isUnknown();
        if (valid == null && validity != null && adds) {
            return false;
        }
        validity = valid == null ? validity : valid;
        begun |= adds;
        return true;
    }

    /** Seasons that share days would have to be cut into pieces. */
    private boolean isDisjoint(DateRange dates) {
        SeasonalHours season =
                new SeasonalHours(OsmDateReader.from(dates), OsmDateReader.to(dates), WeeklyHours.ALWAYS);
        return seasons.keySet().stream()
                .filter(other -> !other.equals(dates))
                .map(other -> new SeasonalHours(OsmDateReader.from(other), OsmDateReader.to(other), WeeklyHours.ALWAYS))
                .noneMatch(season::overlaps);
    }

    /** Whether the rest holds beside it: what is neither open nor closed is so because of the comment, which stays. */
    private boolean addComment(OsmRule rule) {
        String comment = rule.comment();
        if (comment == null) {
            return !rule.isUnknown() || rule.isOfHolidaysAlone();
        }
        HoursRemark remark = RemarkReader.read(comment, null);
        boolean plain = rule.isOpen() || rule.isOff() || rule.rule().isFallBack();
        remarks.add(plain ? remark : HoursRemark.doubtful(comment));
        return true;
    }

    ScheduleLine build() {
        List<SeasonalHours> parts = seasons.entrySet().stream()
                .map(season -> new SeasonalHours(
                        OsmDateReader.from(season.getKey()),
                        OsmDateReader.to(season.getKey()),
                        season.getValue().build()))
                .toList();
        LocalDate first = validity == null ? null : validity.from();
        LocalDate last = validity == null ? null : validity.to();
        return new ScheduleLine(null, first, last, all.build(), parts, remarks);
    }
}
