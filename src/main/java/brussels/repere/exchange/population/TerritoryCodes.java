package brussels.repere.exchange.population;

import brussels.repere.exchange.input.CsvTable;
import brussels.repere.geography.Level;
import brussels.repere.geography.StatisticalSector;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.population.FigureSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The territories that a table tells of: the column of their codes, and their level. Immutable.
 *
 * @param column that holds the codes, in lower case
 * @param level {@link FigureSet#SECTORS}, or the code of a {@link Level}
 * @param known the codes of that level in the delimitation, in order
 */
record TerritoryCodes(String column, String level, Set<String> known) {

    /** What the codes of the Region begin with; tables of the whole country have others too. */
    private static final String REGION_PREFIX = "21";

    /** What the code of a sector ends with that stands for people of a commune whose sector is not known. */
    private static final String UNKNOWN_SECTOR = "ZZZZ";

    /** The columns that name a level, the finest first: a table of sectors may tell their quartiers too. */
    private static final List<LevelColumns> COLUMNS = List.of(
            new LevelColumns(
                    FigureSet.SECTORS,
                    List.of(
                            "cd_sector",
                            "sector_code",
                            "codesector",
                            "secteurstatistique_code",
                            "statistical_sector",
                            "sector")),
            new LevelColumns(Level.QUARTIER.code(), List.of("quartier_code", "mdzone")),
            new LevelColumns(Level.COMMUNE.code(), List.of("commune_nis", "commune_code", "nis")));

    private record LevelColumns(String level, List<String> columns) {}

    private static final List<String> ANY_LEVEL = List.of("territory_code", "code");

    /**
     * Of the level that a column names, or else of the one whose codes these are. Null if there is no column of codes.
     *
     * @param wantedLevel the only level that counts; null for any
     */
    static TerritoryCodes find(CsvTable table, String wantedLevel, TerritoryMap map) {
        for (LevelColumns named : COLUMNS) {
            boolean wanted = wantedLevel == null || wantedLevel.equals(named.level());
            for (String column : named.columns()) {
                if (wanted && table.hasAny(column)) {
                    return of(column, named.level(), map);
                }
            }
        }
        String column = ANY_LEVEL.stream().filter(table::hasAny).findFirst().orElse(null);
        return column == null ? null : of(column, wantedLevel == null ? guess(table, column, map) : wantedLevel, map);
    }

    private static TerritoryCodes of(String column, String level, TerritoryMap map) {
        return new TerritoryCodes(column, level, codesOf(level, map));
    }

    private static String guess(CsvTable table, String column, TerritoryMap map) {
        Set<String> codes = table.rows().stream()
                .flatMap(row -> row.findFirst(column).stream())
                .collect(Collectors.toSet());
        return Stream.concat(
                        Stream.of(FigureSet.SECTORS),
                        Arrays.stream(Level.values()).map(Level::code))
                .max(Comparator.comparing(level ->
                        codesOf(level, map).stream().filter(codes::contains).count()))
                .orElseThrow();
    }

    private static Set<String> codesOf(String level, TerritoryMap map) {
        Stream<String> codes = level.equals(FigureSet.SECTORS)
                ? map.sectors().stream().map(StatisticalSector::code)
                : Level.find(level).stream()
                        .flatMap(found -> map.list(found).stream())
                        .map(Territory::key)
                        .map(key -> key.code());
        return codes.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean isElsewhere(String code) {
        return (level.equals(FigureSet.SECTORS) || level.equals(Level.COMMUNE.code()))
                && !code.startsWith(REGION_PREFIX);
    }

    /** Returns whether a code stands for people of a commune whose sector is not known. */
    boolean isUnknownSector(String code) {
        return level.equals(FigureSet.SECTORS) && code.endsWith(UNKNOWN_SECTOR);
    }
}
