package brussels.repere.exchange.entries;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.StatedCapacity;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.exchange.csv.DirectoryExport;
import brussels.repere.exchange.input.CsvRows;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.FormulaEscaping;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.exchange.spreadsheet.SheetRows;
import brussels.repere.exchange.spreadsheet.WorkbookWriter;
import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.exchange.wording.AreaNotation;
import brussels.repere.geocoding.register.BilingualStreetNames;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.testing.ServicesTableBuilder;
import brussels.repere.testing.SharedData;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A record that is written as a row is read as the same record. */
class EntryRowWriterTest {

    private static TerritoryMap map;
    private static BilingualStreetNames streets;

    @TempDir
    Path temp;

    private final ImportFindings findings = new ImportFindings();

    @BeforeAll
    static void load() {
        map = TerritoryMap.of(BundledTerritory.read(), 1);
        streets = BilingualStreetNames.readBundled();
    }

    private EntryReader reader() {
        return new EntryReader(
                new AreaNotation(map),
                new SiteCellReader(map, streets),
                TestGazetteer.locator(map),
                TestTaxonomy.finder(),
                ImportOptions.ADD_AND_UPDATE,
                LocalDate.of(2026, 11, 22),
                findings);
    }

    private List<DirectoryEntry> read(InputFile file) {
        List<DirectoryEntry> entries = new ArrayList<>();
        try (CsvRows rows = CsvRows.open(file, EntryColumn::canonicalName)) {
            reader().read(rows, entries::add);
        }
        return entries;
    }

    private List<DirectoryEntry> again(List<DirectoryEntry> entries) {
        EntryReader reader = reader();
        EntryRowWriter cells = new EntryRowWriter(new AreaNotation(map));
        List<DirectoryEntry> again = new ArrayList<>();
        for (DirectoryEntry entry : entries) {
            Map<String, String> row = new HashMap<>(cells.write(entry));
            row.replaceAll((column, cell) -> FormulaEscaping.unescape(FormulaEscaping.escape(cell)));
            reader.readEntry(EntryRow.of(new CsvTable.Row(again.size() + 2, row, Map.of())))
                    .ifPresent(again::add);
        }
        return again;
    }

    private void assertSame(List<DirectoryEntry> entries) {
        List<DirectoryEntry> open = entries.stream()
                .filter(entry -> !entry.location().confidential())
                .toList();
        assertThat(open).hasSizeGreaterThan(300);
        assertThat(again(open))
                .extracting(DirectoryEntry::toString)
                .containsExactlyElementsOf(
                        open.stream().map(DirectoryEntry::toString).toList());
    }

    @DisplayName("The starter directory comes back as it was")
    @Test
    void starterRoundTrip() {
        assertSame(read(InputFile.bundled("directory/services.csv")));
    }

    @DisplayName("The register of 2017 comes back as it was")
    @Test
    void registerRoundTrip() {
        assertSame(read(InputFile.of(SharedData.file("directory/bruxelles-social-2017.csv"))));
    }

    /** Writes a workbook, and reads it as an import does. */
    private List<DirectoryEntry> throughWorkbook(List<DirectoryEntry> entries) throws IOException {
        Path file = temp.resolve("all.xlsx");
        EntryRowWriter cells = new EntryRowWriter(new AreaNotation(map));
        try (OutputStream out = Files.newOutputStream(file);
                WorkbookWriter workbook = new WorkbookWriter(out, ColumnHeaders.NL)) {
            for (DirectoryEntry entry : entries) {
                Map<String, String> row = cells.write(entry);
                workbook.writeRow(EntryColumn.listCodes().stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList());
            }
        }
        List<DirectoryEntry> again = new ArrayList<>();
        try (SheetRows rows = SheetRows.open(InputFile.of(file), EntryColumn::canonicalName)) {
            reader().read(rows, again::add);
        }
        return again;
    }

    @DisplayName("The register of 2017 comes back from a workbook as it was")
    @Test
    void workbookRoundTrip() throws IOException {
        List<DirectoryEntry> open = read(InputFile.of(SharedData.file("directory/bruxelles-social-2017.csv"))).stream()
                .filter(entry -> !entry.location().confidential())
                .toList();
        assertThat(open).hasSizeGreaterThan(1_700);
        assertThat(throughWorkbook(open)).isEqualTo(open);
    }

    private static final Set<EntryColumn> DAYS = Set.of(EntryColumn.AVAILABILITY_ON, EntryColumn.CAPACITY_ON);
    private static final Set<EntryColumn> DECIMALS =
            Set.of(EntryColumn.LAT, EntryColumn.LON, EntryColumn.MINIMUM_AGE, EntryColumn.MAXIMUM_AGE);

    /**
     * What Excel in Brussels was seen to do to a CSV file that is opened and saved: months become words or days, numbers like days become
     * days, days and decimals get their Belgian form, zeros in front and digits behind the fifteenth are lost, the encoding is
     * Windows-1252, and each row ends in one more semicolon. Imitated, since no Excel runs here.
     */
    private static String imitateExcel(EntryColumn column, String cell, int row) {
        Matcher month = Pattern.compile("(\\d{4})-(\\d{2})").matcher(cell);
        if (column == EntryColumn.LAST_VERIFIED && month.matches()) {
            String name = List.of(
                            "janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc")
                    .get(Integer.parseInt(month.group(2)) - 1);
            return row % 2 == 0
                    ? name + "-" + month.group(1).substring(2)
                    : "01/" + month.group(2) + "/" + month.group(1);
        }
        Matcher number = Pattern.compile("([1-9]|[12]\\d)[-/]([1-9]|1[0-2])").matcher(cell);
        if (number.matches()) {
            return "2026-" + "%02d-%02d".formatted(Integer.valueOf(number.group(2)), Integer.valueOf(number.group(1)));
        }
        if (DAYS.contains(column) && !cell.isEmpty()) {
            return cell.substring(8) + "/" + cell.substring(5, 7) + "/" + cell.substring(0, 4);
        }
        if (DECIMALS.contains(column)) {
            return cell.replace('.', ',');
        }
        if (cell.matches("\\d{12,}")) {
            return cell.charAt(0) + "," + cell.substring(1, 6) + "E+" + (cell.length() - 1);
        }
        return cell.matches("0+[1-9]\\d*") ? cell.replaceFirst("^0+", "") : cell;
    }

    /** Opens and saves a table of CSV as Excel does, and reads it again. */
    private List<DirectoryEntry> throughExcel(List<DirectoryEntry> entries) throws IOException {
        EntryRowWriter cells = new EntryRowWriter(new AreaNotation(map));
        StringBuilder text = new StringBuilder(String.join(";", ColumnHeaders.FR.titles())).append(";\r\n");
        for (DirectoryEntry entry : entries) {
            Map<String, String> row = cells.write(entry);
            for (EntryColumn column : EntryColumn.values()) {
                String written = FormulaEscaping.escape(row.getOrDefault(column.code(), ""));
                text.append('"')
                        .append(imitateExcel(column, written, text.length()).replace("\"", "\"\""))
                        .append("\";");
            }
            text.append("\r\n");
        }
        Path file = temp.resolve("excel.csv");
        Files.write(file, text.toString().getBytes(Charset.forName("windows-1252")));
        return read(InputFile.of(file));
    }

    @DisplayName("A table that Excel opened and saved comes back as it was")
    @Test
    void excelRoundTrip() throws IOException {
        List<DirectoryEntry> open = read(InputFile.bundled("directory/services.csv")).stream()
                .filter(entry -> !entry.location().confidential())
                .toList();
        assertThat(throughExcel(open)).isEqualTo(open);
    }

    @DisplayName("The register of 2017 comes back from Excel as it was")
    @Test
    void excelRegister() throws IOException {
        List<DirectoryEntry> open = read(InputFile.of(SharedData.file("directory/bruxelles-social-2017.csv"))).stream()
                .filter(entry -> !entry.location().confidential())
                .toList();
        assertThat(throughExcel(open)).isEqualTo(open);
    }

    @DisplayName(
            "Whatever Excel changes in a cell comes back as it was: codes, house numbers, telephones, days, decimals")
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0012; 298; 02 512 00 00; 1.5; 2026-11-22",
                "20170000000123456; 3-5; +32 2 512 00 00; 12; 2026-01-02",
                "1e5; 3/5; 025120000; 12.5; 2026-12-31",
                "12-11; 0298; 0475123456; 18; 2026-10-01",
            })
    void excelKinds(String id, String number, String phone, String age, String day) throws IOException {
        LocalDate said = LocalDate.parse(day).minusYears(1);
        List<DirectoryEntry> entries = List.of(entry(id)
                .named("Été", null)
                .at("Rue Haute", number, "1000", 50.8355, 4.3476)
                .phone(phone)
                .eligible(new Eligibility(Double.valueOf(age), 65.0, TargetAudiences.UNKNOWN, null, null))
                .availability(new StatedAvailability(StatedAvailability.State.FULL, said))
                .capacity(new StatedCapacity(1_234, StatedCapacity.Unit.BEDS, said))
                .verified("2017-02")
                .build());
        List<DirectoryEntry> once = again(entries);
        assertThat(throughExcel(once)).isEqualTo(once);
        assertThat(throughWorkbook(once)).isEqualTo(once);
        assertThat(once.get(0).location().site().number()).isEqualTo(number);
        assertThat(once.get(0).provenance().sourceId()).isEqualTo(id);
    }

    @DisplayName("An empty workbook is a table that an import reads, in both languages")
    @ParameterizedTest
    @EnumSource
    void workbookTemplate(ColumnHeaders headers) throws IOException {
        Path file = temp.resolve("template.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            DirectoryExport.writeTemplate(out, headers);
        }
        try (SheetRows rows = SheetRows.open(InputFile.of(file), EntryColumn::canonicalName)) {
            assertThat(rows.columns()).isEqualTo(EntryColumn.listCodes());
            assertThat(rows.next()).isNull();
        }
    }

    @DisplayName("An area that is unknown in part stays incomplete")
    @Test
    void incompleteArea() throws IOException {
        Path file = temp.resolve("one.csv");
        Files.write(
                file,
                ServicesTableBuilder.table()
                        .with("areas", "Jette | Atlantide | quartier:17 | Belgique")
                        .with("exclusive", "oui")
                        .bytes());
        List<DirectoryEntry> entries = read(InputFile.of(file));
        assertThat(entries.get(0).area().incomplete()).isTrue();
        assertThat(again(entries)).isEqualTo(entries);
    }

    @DisplayName("A template is a table that an import reads, whatever the language of its headers")
    @ParameterizedTest
    @EnumSource
    void template(ColumnHeaders headers) throws IOException {
        StringBuilder text = new StringBuilder();
        DirectoryExport.writeTemplate(text, headers);
        Path file = temp.resolve("template.csv");
        Files.writeString(file, text);
        try (CsvRows rows = CsvRows.open(InputFile.of(file), EntryColumn::canonicalName)) {
            assertThat(rows.columns()).isEqualTo(EntryColumn.listCodes());
            assertThat(EntryColumn.recognises(rows.columns())).isTrue();
            assertThat(EntryColumn.listUnknown(rows.columns())).isEmpty();
            assertThat(rows.next()).isNull();
        }
    }

    @DisplayName("A possible formula is written as text and read as it was")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+32 2 000 00 00",
                "-12",
                "@SUM(A1)",
                "\tx",
                "'=1",
                "''-1",
                "3-5",
                "03/11",
                "0012",
                "20170000000123456",
                "1e5"
            })
    void formulas(String text) {
        assertThat(FormulaEscaping.escape(text)).startsWith("'");
        assertThat(FormulaEscaping.unescape(FormulaEscaping.escape(text))).isEqualTo(text);
    }

    @DisplayName("Other text is left alone")
    @ParameterizedTest
    @ValueSource(strings = {"", "'s Gravenhage", "l'été", "02 512 00 00", "'", "298", "2026-11-22", "50.85", "0"})
    void plainText(String text) {
        assertThat(FormulaEscaping.escape(text)).isEqualTo(text);
        assertThat(FormulaEscaping.unescape(text)).isEqualTo(text);
    }
}
