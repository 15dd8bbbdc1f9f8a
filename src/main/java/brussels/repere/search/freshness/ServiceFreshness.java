package brussels.repere.search.freshness;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.facts.FactSheet;
import brussels.repere.directory.facts.FieldEdit;
import brussels.repere.directory.facts.RecordFact;
import brussels.repere.directory.facts.StatedFields;
import brussels.repere.search.freshness.FreshnessCount.Tally;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How fresh the facts of one service are. That a record was taken from its source on some day does not confirm what it says: such facts are
 * of an unknown date. Immutable.
 *
 * @param due facts that somebody should look at again, or of which nobody knows when anybody did
 * @param years of the facts that were confirmed longer ago, with how many
 */
record ServiceFreshness(Map<FactGroup, Tally> groups, int due, Map<Integer, Integer> years) {

    private static final Tally CONFIRMED = new Tally(1, 0, 0);
    private static final Tally OLDER = new Tally(0, 1, 0);
    private static final Tally UNKNOWN = new Tally(0, 0, 1);

    /** @param since the first day that counts as fresh */
    static ServiceFreshness of(ListedService service, List<FieldEdit> edits, LocalDate since, LocalDate today) {
        FactSheet sheet = FactSheet.of(
                        asChecked(service.provenance()),
                        service.status().joined().stream()
                                .map(joined ->
                                        new ListedService.JoinedSource(asChecked(joined.provenance()), joined.fields()))
                                .toList(),
                        edits)
                .withOwnDates(service.access().availability(), service.access().capacity());
        Map<FactGroup, Tally> groups = new EnumMap<>(FactGroup.class);
        Map<Integer, Integer> years = new TreeMap<>();
        int due = 0;
        for (EntryField field : EntryField.values()) {
            if (StatedFields.isStated(field, service)) {
                RecordFact fact = sheet.get(field);
                LocalDate checked = checkedOn(fact);
                Tally one = checked == null ? UNKNOWN : checked.isBefore(since) ? OLDER : CONFIRMED;
                groups.merge(FactGroup.of(field), one, Tally::plus);
                due += fact.isDue(today) ? 1 : 0;
                if (one == OLDER) {
                    years.merge(checked.getYear(), 1, Integer::sum);
                }
            }
        }
        return new ServiceFreshness(groups, due, years);
    }

    private static Provenance asChecked(Provenance provenance) {
        return new Provenance(provenance.source(), provenance.sourceId(), null, provenance.lastVerified());
    }

    /** The last day of a month of which no day is known. */
    private static LocalDate checkedOn(RecordFact fact) {
        return fact.day() != null || fact.month() == null
                ? fact.day()
                : fact.month().atEndOfMonth();
    }

    Tally all() {
        return groups.values().stream().reduce(Tally.NONE, Tally::plus);
    }
}
