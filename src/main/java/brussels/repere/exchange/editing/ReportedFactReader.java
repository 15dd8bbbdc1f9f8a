package brussels.repere.exchange.editing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.ReportCode;
import brussels.repere.directory.Site;
import brussels.repere.directory.hours.StatedHours;
import brussels.repere.directory.reports.ReportText;
import brussels.repere.directory.telephone.PhoneNumber;
import brussels.repere.exchange.entries.ColumnHeaders;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.hours.ScheduleLine;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what somebody who reports something says is right instead, as if it were typed in editing, and more strictly: nothing may be stored
 * of which no program knows what it is, or it would be a place for words about people. Safe for use by several threads.
 */
@ApplicationScoped
public class ReportedFactReader {

    private static final Map<ReportCode, List<EntryColumn>> COLUMNS = Map.of(
            ReportCode.phone, List.of(EntryColumn.PHONES),
            ReportCode.hours, List.of(EntryColumn.HOURS_FR, EntryColumn.HOURS_NL),
            ReportCode.address, List.of(EntryColumn.STREET, EntryColumn.NUMBER, EntryColumn.POSTCODE),
            ReportCode.other, List.of(EntryColumn.WEBSITE, EntryColumn.EMAIL));

    private static final int MAX_PHONES = 5;
    private static final Pattern DIGITS = Pattern.compile("[+\\d\\s\\h()./-]+");
    private static final Pattern HOUSE = Pattern.compile("\\d[\\p{L}\\d /.-]{0,11}");
    private static final Pattern OF_REGION = Pattern.compile("1[0-2]\\d\\d");
    private static final Pattern WEBSITE =
            Pattern.compile("(?i)(https?://)?([\\p{L}\\d-]+\\.)+\\p{L}{2,}(:\\d+)?(/[^\\s<>\"@]*)?");

    private final CellDesk cells;

    ReportedFactReader(CellDesk cells) {
        this.cells = cells;
    }

    /** Lists the columns in which somebody may say what is right; none for some codes. */
    public static List<EntryColumn> listColumns(ReportCode code) {
        return COLUMNS.getOrDefault(code, List.of());
    }

    /**
     * Lists the columns of which nothing can tell where a service is: those that are taken for a service whose address is confidential.
     */
    public static List<EntryColumn> listColumnsOfRefuge(ReportCode code) {
        return code == ReportCode.phone ? listColumns(code) : List.of();
    }

    /**
     * Reads cells by themselves, without looking at any record.
     *
     * @param typed not blank, and of columns that {@link #listColumns} lists
     */
    public ReadCells read(Map<EntryColumn, String> typed, Lang lang) {
        ReadCells read = cells.read(cells.blank(), typed, lang);
        List<CellFinding> own = new ArrayList<>();
        ColumnHeaders headers = ColumnHeaders.in(lang);
        typed.forEach((column, text) -> check(
                column,
                text,
                read.stated(),
                (code, field) -> own.add(
                        new CellFinding(field, ImportFinding.error("", 1, code, headers.titleOf(column)), true))));
        if (read.fields().contains(EntryField.LOCATION)
                && !typed.keySet().containsAll(listColumns(ReportCode.address))) {
            own.add(new CellFinding(
                    EntryField.LOCATION,
                    ImportFinding.error("", 1, "report.address", headers.titleOf(EntryColumn.STREET)),
                    true));
        }
        // What is said of a field here says more to whoever reports than what is said to editors.
        Set<EntryField> told = own.stream().map(CellFinding::field).collect(Collectors.toSet());
        Stream<CellFinding> others = read.findings().stream().filter(finding -> !told.contains(finding.field()));
        return new ReadCells(
                read.stated(),
                read.fields(),
                Stream.concat(others, own.stream()).distinct().toList());
    }

    private static void check(
            EntryColumn column, String text, DirectoryEntry stated, BiConsumer<String, EntryField> wrong) {
        if (ReportText.findFlaw(text).filter(ReportedFactReader::isOfAnyText).isPresent()) {
            wrong.accept("report.unreadable", fieldOf(column));
            return;
        }
        switch (column) {
            case PHONES -> {
                if (!arePhones(stated.contact().phones())) {
                    wrong.accept("report.phones", EntryField.PHONES);
                }
            }
            case HOURS_FR, HOURS_NL -> {
                if (ReportText.findFlaw(text).isPresent()) {
                    wrong.accept("report.contact", EntryField.HOURS);
                } else if (!areHours(stated, column == EntryColumn.HOURS_FR ? Lang.fr : Lang.nl)) {
                    wrong.accept("report.hours", EntryField.HOURS);
                }
            }
            case NUMBER -> {
                if (!HOUSE.matcher(text.strip()).matches()) {
                    wrong.accept("report.house", EntryField.LOCATION);
                }
            }
            case STREET -> {
                if (!isWholeAddress(stated.location().site())) {
                    wrong.accept("report.address", EntryField.LOCATION);
                }
            }
            case WEBSITE -> {
                if (!WEBSITE.matcher(text.strip()).matches()) {
                    wrong.accept("report.website", EntryField.WEBSITE);
                }
            }
            default -> {
                // The reader of editing says all that there is to say.
            }
        }
    }

    private static EntryField fieldOf(EntryColumn column) {
        return Stream.of(EntryField.values())
                .filter(field -> EntryColumn.listEdited(field).contains(column))
                .findFirst()
                .orElseThrow();
    }

    /** Numbers and addresses of an institution are what is asked for, and are no flaw. */
    private static boolean isOfAnyText(ReportText.Flaw flaw) {
        return flaw == ReportText.Flaw.TOO_LONG || flaw == ReportText.Flaw.UNREADABLE;
    }

    private static boolean arePhones(List<String> phones) {
        return !phones.isEmpty()
                && phones.size() <= MAX_PHONES
                && phones.stream()
                        .allMatch(phone -> DIGITS.matcher(phone).matches()
                                && PhoneNumber.read(phone).link() != null);
    }

    /** A street that is known at its postcode has a name in both languages. */
    private static boolean isWholeAddress(Site site) {
        return site != null
                && site.street() != null
                && site.street().fr() != null
                && site.street().nl() != null
                && site.number() != null
                && site.postcode() != null
                && OF_REGION.matcher(site.postcode()).matches();
    }

    private static boolean areHours(DirectoryEntry stated, Lang lang) {
        return stated.access().hours() != null
                && StatedHours.of(stated.access().hours()).in(lang).lines().stream()
                        .anyMatch(ScheduleLine::isStructured);
    }

    /**
     * Returns the cells that change in a record if a report is accepted. Hours that were said in one language replace those of the other too,
     * which would contradict them; a town goes with its postcode.
     *
     * @param reported by the names of columns
     */
    public static Map<EntryColumn, String> toCells(Map<String, String> reported) {
        Map<EntryColumn, String> typed = new EnumMap<>(EntryColumn.class);
        reported.forEach((name, text) -> EntryColumn.find(name).ifPresent(column -> typed.put(column, text)));
        Set<EntryColumn> said = Set.copyOf(typed.keySet());
        if (said.contains(EntryColumn.HOURS_FR) || said.contains(EntryColumn.HOURS_NL)) {
            typed.putIfAbsent(EntryColumn.HOURS_FR, "");
            typed.putIfAbsent(EntryColumn.HOURS_NL, "");
        }
        if (said.contains(EntryColumn.POSTCODE)) {
            typed.putIfAbsent(EntryColumn.CITY, "");
        }
        return typed;
    }
}
