package brussels.repere.exchange.population;

import brussels.repere.exchange.input.CsvTable;
import brussels.repere.geography.population.FigureSet;
import brussels.repere.geography.population.FigureUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of a table that holds figures: Statbel's inhabitants by statistical sector, IBSA's groups of ages and indicators by
 * quartier, or the values of any table. Immutable.
 *
 * @param name of the column, in lower case
 * @param kind of its figures; null where the operator says it
 * @param year that its name tells; null if it tells none
 * @param yearColumn that tells the year; null if there is none
 */
record FigureColumn(String name, String kind, FigureUnit unit, Integer year, String yearColumn, String denominator) {

    private static final Pattern PEOPLE =
            Pattern.compile("(?:total|population|ms_population|habitants|inwoners)(?:_(\\d{4}))?");
    private static final Pattern AGES = Pattern.compile("age_(\\d{1,2})_(\\d{1,3}|plus)");
    private static final Pattern VALUES = Pattern.compile("value|valeur|waarde");
    private static final List<String> YEARS = List.of("year", "cd_year", "annee", "année", "jaar");

    private record Indicator(String kind, String denominator) {}

    private static final Map<String, Indicator> INDICATORS = Map.of(
            "unemployment_rate", new Indicator("unemployment", "labour-force"),
            "cpas_rate", new Indicator("ris", "aged-18-64"),
            "ris_rate", new Indicator("ris", "aged-18-64"),
            "bim_rate", new Indicator("bim", "insured"));

    /** Returns the columns of a table that hold figures; of tables of ages, those of ages alone. */
    static List<FigureColumn> list(CsvTable table) {
        String years = YEARS.stream().filter(table::hasAny).findFirst().orElse(null);
        List<FigureColumn> ages = new ArrayList<>();
        List<FigureColumn> indicators = new ArrayList<>();
        List<FigureColumn> others = new ArrayList<>();
        for (String column : table.columns()) {
            Matcher people = PEOPLE.matcher(column);
            Matcher age = AGES.matcher(column);
            Indicator indicator = INDICATORS.get(column);
            if (age.matches()) {
                String kind = "age-" + age.group(1) + "-" + age.group(2);
                ages.add(new FigureColumn(column, kind, FigureUnit.COUNT, null, years, null));
            } else if (indicator != null) {
                String own = column.replace("_rate", "_year");
                indicators.add(new FigureColumn(
                        column,
                        indicator.kind(),
                        FigureUnit.PERCENT,
                        null,
                        table.hasAny(own) ? own : years,
                        indicator.denominator()));
            } else if (people.matches()) {
                Integer year = Optional.ofNullable(people.group(1))
                        .map(Integer::valueOf)
                        .orElse(null);
                others.add(new FigureColumn(column, FigureSet.POPULATION, FigureUnit.COUNT, year, years, null));
            } else if (VALUES.matcher(column).matches()) {
                others.add(new FigureColumn(column, null, null, null, years, null));
            }
        }
        return !ages.isEmpty() ? ages : !indicators.isEmpty() ? indicators : others;
    }
}
