package brussels.repere.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.InputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks with the kinds of cells that spreadsheet programs make of what people type. */
class SheetRowsTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2017, 2, 1);

    @TempDir
    Path temp;

    private Path write(Consumer<Workbook> content) throws IOException {
        Path file = temp.resolve("table.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook);
        }
        return file;
    }

    private static SheetRows open(Path file) {
        return SheetRows.open(InputFile.of(file), EntryColumn::canonicalName);
    }

    private static void header(Worksheet sheet, int row, String... titles) {
        for (int i = 0; i < titles.length; i++) {
            sheet.value(row, i, titles[i]);
        }
    }

    @Test
    @DisplayName("Cells are read as a person would type them: days, numbers, codes, yes and no")
    void cells() throws IOException {
        Path file = write(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Institutions");
            header(
                    sheet,
                    0,
                    "Identifiant",
                    "Vérifié en",
                    "Numéro",
                    "Code postal",
                    "Latitude",
                    "Téléphones",
                    "Adresse confidentielle",
                    "Nom (FR)");
            sheet.value(1, 0, 12);
            sheet.value(1, 1, FEBRUARY);
            sheet.style(1, 1).format("mmm-yy").set();
            sheet.value(1, 2, LocalDate.of(2024, 5, 3));
            sheet.style(1, 2).format("d-mmm").set();
            sheet.value(1, 3, 1000);
            sheet.value(1, 4, 50.8541999999999987);
            sheet.value(1, 5, 32_475_123_456L);
            sheet.value(1, 6, true);
            sheet.value(1, 7, "  Été – œuvre ");
        });
        try (SheetRows rows = open(file)) {
            assertThat(rows.columns())
                    .containsExactly(
                            "source_id",
                            "last_verified",
                            "number",
                            "postcode",
                            "lat",
                            "phones",
                            "confidential",
                            "name_fr");
            CsvTable.Row row = rows.next();
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.header("last_verified")).isEqualTo("Vérifié en");
            assertThat(row.values())
                    .containsAllEntriesOf(Map.of(
                            "source_id", "12",
                            "last_verified", "2017-02-01",
                            "number", "2024-05-03",
                            "postcode", "1000",
                            "lat", "50.8542",
                            "phones", "32475123456",
                            "confidential", "true"));
            assertThat(row.findFirst("name_fr")).contains("Été – œuvre");
            assertThat(rows.next()).isNull();
        }
    }

    @Test
    @DisplayName("The first visible sheet that is not empty counts, and empty rows and columns do not")
    void sheets() throws IOException {
        Path file = write(workbook -> {
            Worksheet hidden = workbook.newWorksheet("Listes");
            hidden.value(0, 0, "gratuit");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            workbook.newWorksheet("Vide");
            Worksheet sheet = workbook.newWorksheet("Table");
            header(sheet, 2, "source_id", "name_fr", "", "areas");
            sheet.value(3, 0, "1");
            sheet.value(5, 0, "2");
            sheet.value(5, 3, "Jette");
        });
        try (SheetRows rows = open(file)) {
            assertThat(rows.columns()).containsExactly("source_id", "name_fr", "areas");
            assertThat(rows.next().line()).isEqualTo(4);
            CsvTable.Row second = rows.next();
            assertThat(second.line()).isEqualTo(6);
            assertThat(second.findFirst("areas")).contains("Jette");
            assertThat(rows.next()).isNull();
        }
    }

    @Test
    @DisplayName("What is no workbook of this form is refused with its remedy")
    void otherForms() throws IOException {
        Path ods = temp.resolve("table.ods");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(ods))) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
        }
        assertFails(ods, "xlsx.other-form");
        Path docx = temp.resolve("text.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(docx))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        assertFails(docx, "xlsx.malformed");
        Path cut = temp.resolve("cut.xlsx");
        byte[] whole = Files.readAllBytes(write(workbook -> header(workbook.newWorksheet("T"), 0, "source_id")));
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        assertFails(cut, "xlsx.malformed");
        assertFails(write(workbook -> workbook.newWorksheet("Vide")), "csv.empty");
    }

    private static void assertFails(Path file, String code) {
        assertThatThrownBy(() -> open(file).close()).isInstanceOfSatisfying(ImportFailure.class, failure -> assertThat(
                        failure.finding().code())
                .isEqualTo(code));
    }
}
