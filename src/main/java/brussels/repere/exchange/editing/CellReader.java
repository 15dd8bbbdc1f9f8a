package brussels.repere.exchange.editing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.Site;
import brussels.repere.directory.StatedLocation;
import brussels.repere.exchange.entries.ColumnHeaders;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.exchange.entries.EntryReader;
import brussels.repere.exchange.entries.EntryRow;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.text.NameNormalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads what somebody typed into cells of a record, each field by itself, so that everything that is found is known to belong to it. The
 * cells of a field that were not typed are as they are stored, except that an address that changes gets the point of the new one. For one
 * thread.
 */
final class CellReader {

    /** What is kept although somebody should look at it; everything else that is found would be left out. */
    private static final Set<String> KEPT = Set.of(
            "site.street",
            "site.street-like",
            "site.city",
            "site.city-like",
            "site.not-located",
            "site.located-between",
            "site.not-told",
            "site.outside",
            "service.category-several",
            "service.no-category",
            "service.no-area",
            "service.phone-zero");

    private static final Set<EntryColumn> POINT = EnumSet.of(EntryColumn.LAT, EntryColumn.LON);
    private static final Set<EntryColumn> ADDRESS =
            EnumSet.of(EntryColumn.STREET, EntryColumn.NUMBER, EntryColumn.POSTCODE, EntryColumn.CITY);

    private final RecordCells cells;
    private final Function<ImportFindings, EntryReader> readers;
    private final ColumnHeaders headers;

    /** @param readers makes a reader that reports to the findings that it is given */
    CellReader(RecordCells cells, Function<ImportFindings, EntryReader> readers, ColumnHeaders headers) {
        this.cells = cells;
        this.readers = readers;
        this.headers = headers;
    }

    /** @param typed by column; an empty text clears the cell */
    ReadCells read(DirectoryEntry base, Map<EntryColumn, String> typed) {
        DirectoryEntry stated = base;
        Set<EntryField> fields = EnumSet.noneOf(EntryField.class);
        List<CellFinding> findings = new ArrayList<>();
        for (EntryField field : EntryField.values()) {
            Map<EntryColumn, String> ofField = new EnumMap<>(typed);
            ofField.keySet().retainAll(EntryColumn.listEdited(field));
            if (!ofField.isEmpty()) {
                fields.add(field);
                stated = read(field, stated, ofField, findings);
            }
        }
        return new ReadCells(stated, fields, findings);
    }

    private DirectoryEntry read(
            EntryField field, DirectoryEntry base, Map<EntryColumn, String> typed, List<CellFinding> all) {
        ImportFindings findings = new ImportFindings();
        TypedTextCheck check = new TypedTextCheck(findings);
        List<Boolean> readable = typed.entrySet().stream()
                .map(cell -> check.mayRead(cell.getKey(), cell.getValue(), headers.titleOf(cell.getKey())))
                .toList();
        if (readable.contains(false)) {
            findings.list().forEach(finding -> all.add(new CellFinding(field, finding, true)));
            return base;
        }
        Map<EntryColumn, String> before = cells.write(field, base);
        Map<EntryColumn, String> after = new EnumMap<>(before);
        after.putAll(typed);
        if (typed.keySet().stream().anyMatch(ADDRESS::contains)) {
            POINT.stream().filter(column -> !typed.containsKey(column)).forEach(after::remove);
        }
        typed.forEach((column, text) -> check.check(column, text, headers.titleOf(column)));
        List<DirectoryEntry> read = new ArrayList<>();
        readers.apply(findings).read(row(base, after), absent(field), read::add);
        boolean missesName = field == EntryField.NAME
                && EntryColumn.listEdited(field).stream().allMatch(column -> NameNormalizer.words(after.get(column))
                        .isEmpty());
        if (missesName) {
            findings.error(1, "service.no-name");
        }
        findings.list().stream()
                .filter(finding -> !finding.code().equals("service.no-name") || missesName)
                .distinct()
                .forEach(finding -> all.add(new CellFinding(field, finding, blocks(finding))));
        if (read.isEmpty()) {
            return base;
        }
        DirectoryEntry stated = base.withFieldsFrom(Set.of(field), read.get(0));
        return field == EntryField.LOCATION ? keepWhatWasNotTyped(base, stated, typed.keySet()) : stated;
    }

    private static boolean blocks(ImportFinding finding) {
        return finding.severity() != ImportFinding.Severity.REPAIRED && !KEPT.contains(finding.code());
    }

    private EntryRow row(DirectoryEntry base, Map<EntryColumn, String> cellsOfField) {
        EntryRow row = new EntryRow(1);
        row.putTyped(EntryColumn.SOURCE, base.provenance().source(), "");
        row.putTyped(EntryColumn.SOURCE_ID, base.provenance().sourceId(), "");
        cells.write(EntryField.NAME, base).forEach((column, text) -> put(row, column, text));
        cellsOfField.forEach((column, text) -> put(row, column, text));
        return row;
    }

    private void put(EntryRow row, EntryColumn column, String text) {
        row.clear(column);
        row.putTyped(column, text, headers.titleOf(column));
    }

    private static Set<EntryColumn> absent(EntryField field) {
        Set<EntryColumn> absent = EnumSet.allOf(EntryColumn.class);
        EntryColumn.listEdited(field).forEach(absent::remove);
        return absent;
    }

    /** A cell has one language; a street or a town that was not typed keeps both. */
    private static DirectoryEntry keepWhatWasNotTyped(
            DirectoryEntry base, DirectoryEntry stated, Set<EntryColumn> typed) {
        Site before = base.location().site();
        Site after = stated.location().site();
        if (before == null || after == null) {
            return stated;
        }
        boolean sameTown = !typed.contains(EntryColumn.POSTCODE);
        Site kept = new Site(
                sameTown && !typed.contains(EntryColumn.STREET) ? before.street() : after.street(),
                after.number(),
                after.postcode(),
                sameTown && !typed.contains(EntryColumn.CITY) ? before.city() : after.city(),
                after.point(),
                after.precision());
        return new DirectoryEntry(
                stated.provenance(),
                stated.organization(),
                stated.offering(),
                new StatedLocation(kept, stated.location().confidential()),
                stated.area(),
                stated.contact(),
                stated.access(),
                stated.texts());
    }
}
