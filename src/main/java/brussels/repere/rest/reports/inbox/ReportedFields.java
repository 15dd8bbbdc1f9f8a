package brussels.repere.rest.reports.inbox;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.ReportCode;
import brussels.repere.exchange.entries.EntryColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which facts a report is about. */
final class ReportedFields {

    private static final Map<ReportCode, EntryField> FIELDS = Map.of(
            ReportCode.zone, EntryField.AREA,
            ReportCode.hours, EntryField.HOURS,
            ReportCode.phone, EntryField.PHONES,
            ReportCode.address, EntryField.LOCATION,
            ReportCode.language, EntryField.LANGUAGES);

    private ReportedFields() {}

    /** Lists the fact that the code names, and those of which the report says what is right. */
    static List<EntryField> list(ReportCode code, Set<EntryColumn> columns) {
        return Stream.concat(
                        Stream.ofNullable(FIELDS.get(code)),
                        Stream.of(EntryField.values()).filter(field -> EntryColumn.listEdited(field).stream()
                                .anyMatch(columns::contains)))
                .distinct()
                .toList();
    }
}
