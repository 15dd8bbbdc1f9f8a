package brussels.repere.geography.population;

import brussels.repere.text.BundledTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures that the application brings: {@code geodata/population}, whose README says where they are from. */
final class BundledFigures {

    private static final String INDICATORS = "geodata/population/quartier-indicators-2023-2024.csv";
    private static final String IBSA = "IBSA (perspective.brussels), Monitoring des Quartiers";
    private static final int POPULATION_YEAR = 2020;

    private record Indicator(String kind, String column, int year, String denominator) {}

    private static final List<Indicator> COLUMNS = List.of(
            new Indicator("unemployment", "unemployment_rate", 2023, "labour-force"),
            new Indicator("ris", "cpas_rate", 2023, "aged-18-64"),
            new Indicator("bim", "bim_rate", 2024, "insured"));

    private static final FigureSet PEOPLE = readPopulation();
    private static final List<FigureSet> ALL = readAll();

    private BundledFigures() {}

    static FigureSet population() {
        return PEOPLE;
    }

    static List<FigureSet> list() {
        return ALL;
    }

    private static FigureSet readPopulation() {
        return new FigureSet(
                FigureSet.POPULATION,
                FigureSet.SECTORS,
                FigureUnit.COUNT,
                new FigureSource("Statbel", "Open data, attribution", POPULATION_YEAR, true, null),
                BundledTable.read("geodata/population/sectors-2020.csv").stream()
                        .collect(Collectors.toMap(
                                row -> row.get("sector"), row -> Double.valueOf(row.get("population")))));
    }

    private static List<FigureSet> readAll() {
        List<FigureSet> sets = new ArrayList<>(List.of(PEOPLE));
        List<Map<String, String>> rows = BundledTable.read(INDICATORS);
        for (Indicator indicator : COLUMNS) {
            sets.add(new FigureSet(
                    indicator.kind(),
                    "quartier",
                    FigureUnit.PERCENT,
                    new FigureSource(IBSA, "CC BY 4.0", indicator.year(), false, indicator.denominator()),
                    rows.stream()
                            .filter(row -> !row.get(indicator.column()).isEmpty())
                            .collect(Collectors.toMap(
                                    row -> row.get("territory_code"),
                                    row -> Double.valueOf(row.get(indicator.column()))))));
        }
        return List.copyOf(sets);
    }
}
