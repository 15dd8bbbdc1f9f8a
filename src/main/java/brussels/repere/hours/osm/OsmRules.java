package brussels.repere.hours.osm;

import brussels.repere.hours.Line;
import brussels.repere.hours.Remark;
import brussels.repere.hours.Season;
import brussels.repere.hours.Span;
import brussels.repere.hours.Week;
import brussels.repere.hours.words.Remarks;
import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules, one after the other: a later one takes the place of an earlier one on its days. Not for use by several threads. */
final class OsmRules {

    private final OsmWeek all = new OsmWeek();
    private final Map<DateRange, OsmWeek> seasons = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private OsmDates.Validity validity;
    private boolean isBegun;

    /** Whether it could be. */
    boolean add(Rule parsed) {
        OsmRule rule = new OsmRule(parsed);
        if (parsed.isFallBack()) {
            return rule.isCommentAlone() && comment(rule);
        }
        List<Span> spans = rule.spans();
        if (!rule.isPlain() || spans == null || !comment(rule)) {
            return false;
        }
        OsmDates.Validity valid = OsmDates.validity(parsed.getDates());
        if (!isOfOneTime(rule, valid)) {
            return false;
        }
        if (parsed.getDates() == null || valid != null) {
            all.put(rule, spans);
            // What is said later holds in all seasons that were spoken of before.
            seasons.values().forEach(season -> season.put(rule, spans));
            return true;
        }
        for (DateRange dates : parsed.getDates()) {
            if (OsmDates.from(dates) == null || OsmDates.to(dates) == null || !isApart(dates)) {
                return false;
            }
            seasons.computeIfAbsent(dates, none -> all.copy()).put(rule, spans);
        }
        return true;
    }

    /** Hours that hold from one day to another hold as a whole; what only takes away may do so for ever. */
    private boolean isOfOneTime(OsmRule rule, OsmDates.Validity valid) {
        if (valid != null && (isBegun && validity == null || validity != null && !validity.equals(valid))) {
            return false;
        }
        boolean adds = !rule.isOff() && !rule.isUnknown();
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

    /** Whether the rest holds beside it: what is neither open nor closed is so because of the comment, which stays. */
    private boolean comment(OsmRule rule) {
        String comment = rule.comment();
        if (comment == null) {
            return !rule.isUnknown() || rule.isOfHolidaysAlone();
        }
        Remark remark = Remarks.of(comment, null);
        boolean plain = rule.isOpen() || rule.isOff() || rule.rule().isFallBack();
        remarks.add(plain ? remark : Remark.doubtful(comment));
        return true;
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
