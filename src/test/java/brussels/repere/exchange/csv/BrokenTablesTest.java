package brussels.repere.exchange.csv;

import static brussels.repere.testing.ServicesTableBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.exchange.entries.EntryReader;
import brussels.repere.exchange.entries.SiteCellReader;
import brussels.repere.exchange.entries.TestGazetteer;
import brussels.repere.exchange.entries.TestTaxonomy;
import brussels.repere.exchange.input.CsvReader;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.exchange.wording.AreaNotation;
import brussels.repere.geocoding.register.BilingualStreetNames;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken files: for each there is a finding with the line and with words, and none of them may be stored. */
class BrokenTablesTest {

    private static final String OK = table().text();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static TerritoryMap map;
    private static BilingualStreetNames streets;

    @TempDir
    Path temp;

    @BeforeAll
    static void load() {
        map = TerritoryMap.of(BundledTerritory.read(), 1);
        streets = BilingualStreetNames.readBundled();
    }

    private record Read(List<DirectoryEntry> entries, List<ImportFinding> findings) {}

    private Read read(byte[] bytes) throws IOException {
        Path file = temp.resolve("broken.csv");
        Files.write(file, bytes);
        ImportFindings findings = new ImportFindings();
        List<DirectoryEntry> entries = new ArrayList<>();
        try {
            FileTables tables = FileTables.classify(List.of(InputFile.of(file)), name -> {}, findings);
            tables.finishTerms(new Taxonomy(List.of(), List.of()));
            tables.readEntries(
                    new EntryReader(
                            new AreaNotation(map),
                            new SiteCellReader(map, streets),
                            TestGazetteer.locator(map),
                            TestTaxonomy.finder(),
                            ImportOptions.ADD_AND_UPDATE,
                            TODAY,
                            findings),
                    entries::add);
        } catch (ImportFailure failure) {
            return new Read(entries, List.of(failure.finding()));
        }
        return new Read(entries, findings.list());
    }

    private static Arguments broken(String what, int line, String code, byte[] bytes) {
        return arguments(what, line, code, bytes);
    }

    private static Arguments broken(String what, int line, String code, String text) {
        return broken(what, line, code, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A table with another value in one cell of its second line. */
    private static Arguments cell(String code, String column, String value) {
        return broken(
                column + " is " + value, 2, code, table().with(column, value).text());
    }

    static Stream<Arguments> files() {
        return Stream.of(
                broken("nothing", 0, "csv.empty", ""),
                broken("an empty line", 1, "csv.empty", "\n"),
                broken("a mark and nothing else", 1, "csv.empty", "\uFEFF"),
                broken(
                        "letters of another encoding than those of French and Dutch",
                        2,
                        "csv.encoding",
                        table().with("name_fr", "Café").text().getBytes(Charset.forName("x-MacRoman"))),
                broken(
                        "such letters in the header",
                        1,
                        "csv.encoding",
                        (table().header() + ",catégorie\n").getBytes(Charset.forName("IBM850"))),
                broken("UTF-16 with a mark", 1, "csv.encoding", OK.getBytes(StandardCharsets.UTF_16)),
                broken(
                        "half a character at the end",
                        3,
                        "csv.encoding",
                        join(OK.getBytes(StandardCharsets.UTF_8), (byte) 0xC3)),
                broken("a picture", 1, "csv.encoding", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}),
                broken("an archive that is cut", 0, "xlsx.malformed", "PK\u0003\u0004\u0014[Content_Types].xml\n"),
                broken("a workbook of 2003", 0, "xlsx.other-form", new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0
                }),
                broken("JSON", 1, "directory.no-columns", "{\"id\": 1}\n"),
                broken("a page of the web", 1, "directory.no-columns", "<!DOCTYPE html>\n<html></html>\n"),
                broken("no header", 1, "directory.no-columns", table().row() + "\n"),
                broken(
                        "a header without an id",
                        1,
                        "directory.no-columns",
                        table().without("source_id").text()),
                broken(
                        "a header without an area",
                        1,
                        "directory.no-columns",
                        table().without("areas").text()),
                broken(
                        "a mistyped column",
                        1,
                        "service.column-like",
                        table().with("langauges", "fr").text()),
                broken(
                        "a column that nobody knows",
                        1,
                        "service.column",
                        table().with("xyzzy", "fr").text()),
                broken(
                        "a column without a name, with a value",
                        2,
                        "csv.unnamed-column",
                        "source_id,name_fr,,areas\n1,A,B,Jette\n"),
                broken("a column twice", 1, "csv.column-again", "source_id,name_fr,areas,AREAS\n1,A,Jette,Jette\n"),
                broken(
                        "a column twice, in two languages",
                        1,
                        "csv.column-again",
                        "source_id;Nom (FR);Naam (FR);areas\n1;A;A;Jette\n"),
                broken("a quote in the header", 1, "csv.malformed", "\"source_id,name_fr,areas\n"),
                broken("a cell too few", 3, "csv.cells", OK + "test,2,Deux\n"),
                broken("a cell too many", 3, "csv.cells", OK + "test,2,Deux,Jette,C1,C1\n"),
                broken("semicolons under a header of commas", 3, "csv.cells", OK + "test;2;Deux;Jette,C1\n"),
                broken(
                        "a quote that is not closed",
                        3,
                        "csv.malformed",
                        OK + "test,2,\"Deux,Jette,C1\ntest,3,Trois,Jette,C1\n"),
                broken("text after a quote", 3, "csv.malformed", OK + "test,2,\"Deux\"x,Jette,C1\n"),
                broken("an id twice", 3, "service.id-again", OK + table().row() + "\n"),
                broken(
                        "no id",
                        2,
                        "service.no-id",
                        table().with("source_id", " ").text()),
                broken(
                        "no name",
                        2,
                        "service.no-name",
                        table().with("name_fr", "").text()),
                cell("service.control", "name_fr", "Un\u0000service"),
                cell("service.control", "hours_fr", "lundi\u001b[2J"),
                cell("service.too-long", "description_fr", "x".repeat(20_001)),
                cell("site.point", "lat", "50.85"),
                broken(
                        "a latitude in words",
                        2,
                        "site.point",
                        table().with("lat", "Nord").with("lon", "4.35").text()),
                broken(
                        "latitude and longitude changed over",
                        2,
                        "site.point",
                        table().with("lat", "4.35").with("lon", "50.85").text()),
                broken(
                        "metres of Lambert 72",
                        2,
                        "site.point",
                        table().with("lat", "170000").with("lon", "149000").text()),
                broken(
                        "not a number",
                        2,
                        "site.point",
                        table().with("lat", "NaN").with("lon", "NaN").text()),
                cell("service.month", "last_verified", "2017-13"),
                cell("service.month", "last_verified", "2017-02-30"),
                cell("service.month", "last_verified", "02/15/2017"),
                cell("service.month-to-come", "last_verified", "2027-01"),
                cell("service.age", "minimum_age", "douze"),
                cell("service.age", "maximum_age", "-3"),
                cell("service.age", "maximum_age", "1e2"),
                broken(
                        "ages the wrong way round",
                        2,
                        "service.ages",
                        table().with("minimum_age", "65")
                                .with("maximum_age", "18")
                                .text()),
                cell("service.word", "audiences", "martians"),
                cell("service.word-like", "cost", "gratuit?"),
                cell("service.word", "appointment", "=1+1"),
                cell("service.word", "availability", "<b>open</b>"),
                broken(
                        "a 30th of February",
                        2,
                        "service.date",
                        table().with("availability", "open")
                                .with("availability_on", "2026-02-30")
                                .text()),
                broken(
                        "a day to come",
                        2,
                        "service.date-to-come",
                        table().with("availability", "open")
                                .with("availability_on", "2999-01-01")
                                .text()),
                cell("service.availability-missing", "availability_on", "2026-11-22"),
                cell("service.availability-missing", "capacity_on", "2026-11-22"),
                cell("service.capacity", "capacity", "beaucoup"),
                cell("service.capacity", "capacity", "-4"),
                cell("service.id-rounded", "source_id", "2,01700E+16"),
                cell("service.word", "capacity", "40 chaises"),
                cell("service.yes-or-no", "confidential", "maybe"),
                cell("service.yes-or-no", "exclusive", "1"),
                broken("a term without a kind", 2, "taxonomy.incomplete", "id,kind,name_fr\nC1,,Un\n"),
                broken("a term twice", 3, "taxonomy.id-again", "id,kind,name_fr\nC1,category,Un\nC1,category,Deux\n"),
                broken(
                        "a circle of terms",
                        2,
                        "taxonomy.circle",
                        "id,kind,name_fr,parents\nC1,category,Un,C2\nC2,category,Deux,C1\n"),
                broken(
                        "a parent that nobody knows",
                        2,
                        "taxonomy.parent",
                        "id,kind,name_fr,parents\nC1,category,Un,C99999\n"));
    }

    private static byte[] join(byte[] bytes, byte last) {
        byte[] joined = Arrays.copyOf(bytes, bytes.length + 1);
        joined[bytes.length] = last;
        return joined;
    }

    @DisplayName("A broken file is reported by its line and may not be stored")
    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void brokenFiles(String what, int line, String code, byte[] bytes) throws IOException {
        List<ImportFinding> errors = read(bytes).findings().stream()
                .filter(finding -> finding.severity() == ImportFinding.Severity.ERROR)
                .toList();
        assertThat(errors).isNotEmpty();
        assertThat(errors.get(0).code()).isEqualTo(code);
        assertThat(errors.get(0).line()).isEqualTo(line);
        assertThat(errors.get(0).file()).isEqualTo("broken.csv");
        for (Lang lang : List.of(Lang.fr, Lang.nl)) {
            assertThat(words(errors.get(0), lang))
                    .isNotBlank()
                    .doesNotContain("{")
                    .isNotEqualTo(code);
        }
    }

    private static String words(ImportFinding finding, Lang lang) {
        Object[] params = finding.params().stream().map(Object::toString).toArray();
        return TranslationTable.of("imports").say(lang, finding.code(), params);
    }

    @DisplayName("The files are many, and the table that they are made from is sound")
    @Test
    void manyFiles() throws IOException {
        assertThat(files().count()).isGreaterThanOrEqualTo(40);
        assertThat(read(table().bytes()).findings()).isEmpty();
        assertThat(read(table().bytes()).entries()).hasSize(1);
    }

    @DisplayName("An unknown zone is reported and leaves the area undeclared")
    @Test
    void unknownZone() throws IOException {
        Read read = read(table().with("areas", "Atlantide").bytes());
        assertThat(read.findings()).extracting(ImportFinding::code).containsExactly("service.area");
        assertThat(read.findings()).extracting(ImportFinding::line).containsExactly(2);
        assertThat(read.entries()).extracting(DirectoryEntry::area).containsOnlyNulls();
    }

    @DisplayName("A point outside the Region is reported")
    @Test
    void pointOutside() throws IOException {
        Read read = read(table().with("lat", "50.63").with("lon", "5.57").bytes());
        assertThat(read.findings()).extracting(ImportFinding::code).containsExactly("site.outside");
    }

    @DisplayName("A link that would run something is left out")
    @Test
    void unsafeLink() throws IOException {
        for (String link : List.of("javascript://%0aalert(1)", "data://text/html,x", "file:///etc/passwd")) {
            Read read = read(table().with("website", link).bytes());
            assertThat(read.findings()).extracting(ImportFinding::code).containsExactly("service.website");
            assertThat(read.entries())
                    .extracting(each -> each.contact().website())
                    .containsOnlyNulls();
        }
    }

    @DisplayName("Tags and formulas are texts like others")
    @Test
    void tagsAndFormulas() throws IOException {
        DirectoryEntry entry = read(table().with("name_fr", "=HYPERLINK(\"http://evil.example\")")
                        .with("description_fr", "<script>alert(1)</script>")
                        .bytes())
                .entries()
                .get(0);
        assertThat(entry.organization().name().fr()).isEqualTo("=HYPERLINK(\"http://evil.example\")");
        assertThat(entry.texts().description().fr()).isEqualTo("<script>alert(1)</script>");
    }

    @DisplayName("After an error no entry is handed on, and all errors are reported")
    @Test
    void stopsHandingOn() throws IOException {
        Read read = read((OK + "test,,Deux,Jette,C1\ntest,3,Trois,Jette,C1\ntest,,Quatre,Jette,C1\n")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(read.entries()).hasSize(1);
        assertThat(read.findings()).extracting(ImportFinding::line).containsExactly(3, 5);
    }

    @DisplayName("A file full of errors is not read to its end")
    @Test
    void errorLimit() throws IOException {
        StringBuilder text = new StringBuilder(table().header()).append('\n');
        for (int i = 0; i < 5_000; i++) {
            text.append("test,,Sans,Jette,C1\n");
        }
        List<ImportFinding> findings =
                read(text.toString().getBytes(StandardCharsets.UTF_8)).findings();
        assertThat(findings).extracting(ImportFinding::code).containsExactly("file.too-many-errors");
    }

    @DisplayName("A line of a gigabyte is not held in memory")
    @Test
    void hugeLine() {
        assertThat(failure(() -> endless(""))).isEqualTo(ImportFinding.error("big.csv", 1, "csv.too-long", 1));
        assertThat(failure(() -> endless(OK))).isEqualTo(ImportFinding.error("big.csv", 3, "csv.too-long", 1));
        assertThat(failure(() -> endless(OK + "test,2,\"")))
                .as("a quote that is never closed")
                .isEqualTo(ImportFinding.error("big.csv", 3, "csv.too-long", 1));
    }

    private static ImportFinding failure(Supplier<InputStream> content) {
        try (CsvReader reader = CsvReader.open("big.csv", content)) {
            while (reader.next() != null) {
                // Reads until it fails.
            }
        } catch (ImportFailure failure) {
            return failure.finding();
        }
        return null;
    }

    private static InputStream endless(String before) {
        return new SequenceInputStream(
                new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    private long left = 1L << 30;

                    @Override
                    public int read() {
                        return left-- > 0 ? 'x' : -1;
                    }

                    @Override
                    public int read(byte[] into, int from, int most) {
                        if (left <= 0) {
                            return -1;
                        }
                        int count = (int) Math.min(most, left);
                        Arrays.fill(into, from, from + count, (byte) 'x');
                        left -= count;
                        return count;
                    }
                });
    }
}
