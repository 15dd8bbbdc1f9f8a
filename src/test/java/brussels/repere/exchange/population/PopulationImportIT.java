package brussels.repere.exchange.population;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.generation.DataGeneration;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.geography.Level;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.geography.population.CurrentFigures;
import brussels.repere.geography.population.FigureSet;
import brussels.repere.geography.population.FigureTable;
import brussels.repere.geography.population.FigureUnit;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.SharedData;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports figures of people and of need, and refuses tables that cannot be right as a whole. */
@ApplicationTest
class PopulationImportIT {

    private static final Path SECTORS = Path.of("geodata/population/sectors-2020.csv");
    private static final Path INDICATORS = Path.of("geodata/population/quartier-indicators-2023-2024.csv");
    private static final String FIRST = "21001A00-";
    private static final long PEOPLE_OF_2020 = 1_215_012;

    @Inject
    PopulationImport figures;

    @Inject
    CurrentFigures current;

    @Inject
    CurrentTerritoryMap maps;

    @Inject
    GenerationPoller generations;

    @Inject
    EntityManager entities;

    @Inject
    DataGeneration.Repository generation;

    @TempDir
    Path folder;

    @AfterEach
    void backToWhatTheApplicationBrings() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("delete from figure_set").executeUpdate();
            generation.next();
        });
        generations.poll();
    }

    private PopulationImport.Result run(Path file, Integer year) {
        PopulationImport.Result result =
                figures.run(new PopulationImport.Request(file, null, null, year, null, null, null), line -> {});
        generations.poll();
        return result;
    }

    private PopulationImport.Result run(String table, Integer year) throws IOException {
        return run(Files.writeString(folder.resolve("table.csv"), table), year);
    }

    private long people() {
        return current.get()
                .population()
                .count(maps.get().sectorsOf(maps.get().list(Level.REGION).get(0).key()), maps.get())
                .orElseThrow();
    }

    /** The inhabitants of 2020 in another form: its header, and each row. */
    private static String sectors(String header, UnaryOperator<String> row) throws IOException {
        List<String> lines = Files.readAllLines(SECTORS);
        return header + "\n"
                + lines.stream()
                        .skip(1)
                        .map(row)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
    }

    @DisplayName("The table of Statbel replaces the inhabitants, other regions and unknown sectors are left aside")
    @Test
    void statbel() throws IOException {
        assertThat(people()).isEqualTo(PEOPLE_OF_2020);
        String table = sectors("CD_REFNIS|CD_SECTOR|TOTAL", row -> "21001|" + row.replace(',', '|'))
                + "\n21001|21001ZZZZ|54\n11001|11001A00-|1200";
        PopulationImport.Result result = run(table.replace(FIRST + "|2796", FIRST + "|3796"), 2024);
        assertThat(result.outcome()).as(result.findings().toString()).isEqualTo(ImportOutcome.STORED);
        assertThat(result.values()).isEqualTo(724);
        assertThat(result.findings())
                .extracting(ImportFinding::code)
                .containsExactlyInAnyOrder("population.elsewhere", "population.sector-not-known");
        assertThat(people()).isEqualTo(PEOPLE_OF_2020 + 1000);
        assertThat(current.get().population().source().year()).isEqualTo(2024);
        assertThat(run(table.replace(FIRST + "|2796", FIRST + "|3796"), 2024).outcome())
                .isEqualTo(ImportOutcome.UNCHANGED);
    }

    @DisplayName("Indicators of the IBSA keep their years; what is not published stays unknown and is never 0")
    @Test
    void indicators() throws IOException {
        assertThat(current.get().find("bim").orElseThrow().source().year()).isEqualTo(2024);
        String table = Files.readString(INDICATORS).replace("1,Grand Place,monitoring_district,15.15", "1,GP,x,15.25");
        PopulationImport.Result result = run(table, null);
        assertThat(result.outcome()).as(result.findings().toString()).isEqualTo(ImportOutcome.STORED);
        assertThat(result.kinds()).isEqualTo(3);
        FigureTable now = current.get();
        assertThat(now.find("unemployment").orElseThrow().find("1")).hasValue(15.25);
        FigureSet bim = now.find("bim").orElseThrow();
        assertThat(bim.values()).hasSize(117);
        assertThat(bim.source().denominator()).isEqualTo("insured");
        assertThat(bim.unit()).isEqualTo(FigureUnit.PERCENT);
        assertThat(bim.source().year()).isEqualTo(2024);
    }

    @DisplayName("The table of ages needs a year, and makes a kind of each group")
    @Test
    void ages() {
        Path file = SharedData.file("observatory/population-age-quartiers.csv");
        assertThat(run(file, null).findings()).extracting(ImportFinding::code).contains("population.no-year");
        PopulationImport.Result result = run(file, 2022);
        assertThat(result.outcome()).as(result.findings().toString()).isEqualTo(ImportOutcome.STORED);
        assertThat(result.kinds()).isEqualTo(18);
        assertThat(current.get().find("age-85-plus").orElseThrow().find("1")).hasValue(21);
    }

    @DisplayName("Any table of codes, values and years is read, under a name of its own")
    @Test
    void anyTable() throws IOException {
        String table = "code;value;year\n"
                + maps.get().list(Level.COMMUNE).stream()
                        .map(commune -> commune.key().code() + ";12,5;2023")
                        .collect(Collectors.joining("\n"));
        Path file = Files.writeString(folder.resolve("own.csv"), table);
        PopulationImport.Result result = figures.run(
                new PopulationImport.Request(file, "single-parents", null, null, "ONE", "CC0", "ménages"), line -> {});
        generations.poll();
        assertThat(result.outcome()).as(result.findings().toString()).isEqualTo(ImportOutcome.STORED);
        FigureSet own = current.get().find("single-parents").orElseThrow();
        assertThat(own.level()).isEqualTo("commune");
        assertThat(own.source().publisher()).isEqualTo("ONE");
        assertThat(own.source().denominator()).isEqualTo("ménages");
        PopulationImport.Result counts = figures.run(
                new PopulationImport.Request(SECTORS, "households", null, 2020, "ONE", null, null), line -> {});
        assertThat(counts.outcome()).isEqualTo(ImportOutcome.STORED);
        assertThat(people()).as("figures of another kind are no inhabitants").isEqualTo(PEOPLE_OF_2020);
        PopulationImport.Result shares =
                figures.run(new PopulationImport.Request(SECTORS, null, null, 2020, null, null, "ménages"), line -> {});
        assertThat(shares.findings()).extracting(ImportFinding::code).contains("population.denominator-of-count");
        PopulationImport.Result elsewhere =
                figures.run(new PopulationImport.Request(SECTORS, null, "commune", 2020, null, null, null), line -> {});
        assertThat(elsewhere.findings()).extracting(ImportFinding::code).contains("population.no-columns");
    }

    @DisplayName("A table that cannot be right is refused as a whole, and the line says why")
    @Test
    void refused() throws IOException {
        String good = sectors("sector,population_2022", row -> row);
        String first = FIRST + ",2796";
        refuse("population.unknown-code", good + "\n21001X99-,12");
        refuse("population.missing", good.replace(first + "\n", ""));
        refuse("population.negative", good.replace(first, FIRST + ",-5"));
        refuse("population.no-number", good.replace(first, FIRST + ",beaucoup"));
        refuse("population.no-whole-number", good.replace(first, FIRST + ",27.5"));
        refuse("population.percent-for-count", good.replace(first, FIRST + ",12 %"));
        refuse("population.empty", good.replace(first, FIRST + ","));
        refuse("population.code-again", good + "\n" + first);
        refuse("population.looks-like-percent", sectors("sector,population_2022", row -> row.split(",")[0] + ",3"));
        refuse("population.no-year", sectors("sector,population", row -> row));
        refuse("population.year-form", sectors("sector,population,year", row -> row + ",22"));
        refuse(
                "population.several-years",
                sectors("sector,population,year", row -> row + (row.startsWith(FIRST) ? ",2021" : ",2022")));
        refuse("population.several-columns", sectors("sector,population_2020,population_2022", row -> row + ",1"));
        refuse("population.no-columns", sectors("sector,people", row -> row));
        refuse("population.by-sector", "quartier_code,population_2022\n1,3733");
        String rates = Files.readString(INDICATORS);
        refuse("population.over-hundred", rates.replace(",15.15,2023", ",115.15,2023"));
        refuse("population.several-years", rates.replace(",15.15,2023", ",15.15,2022"));
        refuse("population.missing", "territory_code,bim_rate,bim_year\n1,19.9,2024");
        refuse("csv.empty", "");
    }

    private void refuse(String code, String table) throws IOException {
        long before = maps.get().generation();
        PopulationImport.Result result = run(table, null);
        assertThat(result.outcome()).as(code).isEqualTo(ImportOutcome.REFUSED);
        assertThat(result.findings())
                .as(code)
                .filteredOn(ImportFinding::isError)
                .extracting(ImportFinding::code)
                .contains(code);
        assertThat(maps.get().generation()).as("nothing changed: " + code).isEqualTo(before);
    }

    @DisplayName("Every finding has words in French and in Dutch")
    @Test
    void words() throws IOException {
        List<String> keys = Stream.of("fr", "nl")
                .map(lang -> Path.of("src/main/resources/words/imports_" + lang + ".properties"))
                .map(PopulationImportIT::keys)
                .distinct()
                .toList();
        assertThat(keys).as("the same keys in both languages").hasSize(1);
    }

    private static String keys(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("population."))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .sorted()
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
