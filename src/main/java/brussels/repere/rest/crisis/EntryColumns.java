package brussels.repere.rest.crisis;

import brussels.repere.directory.crisis.CrisisPhone;
import brussels.repere.directory.crisis.CrisisPhone.Time;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of a table of entries, and how telephones stand in one cell: {@code night: 0475 12 34 56 | 02 500 10 10}. */
final class EntryColumns {

    /** All that are read; {@code name} is for people alone. */
    static final List<String> ALL = List.of(
            "id",
            "version",
            "bassin",
            "task",
            "kind",
            "record",
            "source",
            "source_id",
            "name",
            "contact",
            "phones",
            "reachable_fr",
            "reachable_nl",
            "capacity_fr",
            "capacity_nl",
            "agreed_fr",
            "agreed_nl",
            "confirmed_on");

    static final List<String> REQUIRED = List.of("task", "kind", "contact", "phones");

    /** Those of a written table: which record it is stands in {@code record}. */
    static final List<String> WRITTEN =
            ALL.stream().filter(column -> !column.startsWith("source")).toList();

    private EntryColumns() {}

    static String writePhones(List<CrisisPhone> phones) {
        return phones.stream()
                .map(phone -> (phone.time() == Time.ANY ? "" : phone.time().code() + ": ") + phone.number())
                .collect(Collectors.joining(" | "));
    }

    static List<PhoneRequest> readPhones(String cell) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split("\\|"))
                        .map(String::strip)
                        .filter(phone -> !phone.isEmpty())
                        .map(EntryColumns::readPhone)
                        .toList();
    }

    private static PhoneRequest readPhone(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new PhoneRequest(text, null)
                : new PhoneRequest(
                        text.substring(colon + 1).strip(),
                        text.substring(0, colon).strip());
    }
}
