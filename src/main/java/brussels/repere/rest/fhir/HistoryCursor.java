package brussels.repere.rest.fhir;

import brussels.repere.exchange.fhir.FhirType;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of a history ends: after a change of a resource. Changes are told from the latest on, so what changes meanwhile comes before
 * all pages and moves nothing on them.
 *
 * @param millis when it changed
 */
record HistoryCursor(long millis, FhirType type, String id) implements Comparable<HistoryCursor> {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,15})-([A-Za-z]+)-([A-Za-z0-9\\-.]{1,64})");
    private static final Comparator<HistoryCursor> LATEST_FIRST = Comparator.comparingLong(HistoryCursor::millis)
            .reversed()
            .thenComparing(HistoryCursor::type)
            .thenComparing(HistoryCursor::id);

    static Optional<HistoryCursor> read(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? FhirType.find(parts.group(2))
                        .map(type -> new HistoryCursor(Long.parseLong(parts.group(1)), type, parts.group(3)))
                : Optional.empty();
    }

    @Override
    public int compareTo(HistoryCursor other) {
        return LATEST_FIRST.compare(this, other);
    }

    @Override
    public String toString() {
        return millis + "-" + type.code() + "-" + id;
    }
}
