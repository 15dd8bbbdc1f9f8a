package brussels.repere.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.geography.Level;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.StatisticalSector;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.SearchFilters;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.RegisterOf2017;
import brussels.repere.testing.RegisterProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/** Counts the register of 2017 against counts of another making. */
@ApplicationTest
@TestProfile(RegisterProfile.class)
class ObservatoryRegisterIT {

    private static final SearchFilters ALL = new SearchFilters(Map.of(), List.of(), EligibilityCriteria.NONE);
    private static final long MAX_MILLIS = 1_000;

    @Inject
    RegisterOf2017 register;

    @Inject
    CurrentObservatory observatory;

    @Inject
    CurrentTerritoryMap maps;

    @Inject
    DataSource database;

    @BeforeEach
    void load() {
        register.load();
    }

    private List<ObservatoryCell> count(Level level, SearchFilters filters) {
        return observatory.answer(new ObservatoryQuestion(level, filters)).cells();
    }

    @DisplayName("Services by bassin of the seat are those that SQL counts with polygons of its own")
    @Test
    void seatsBySql() throws SQLException {
        Map<String, Integer> counted = countSeats(ALL);
        Map<String, Integer> bySql = countSeatsBySql(null);
        System.out.println("Services by bassin of the seat: " + counted + ", by SQL: " + bySql);
        assertThat(counted).isEqualTo(bySql);
        assertThat(counted.values().stream().mapToInt(each -> each).sum()).isGreaterThan(1_700);
        SearchFilters one =
                new SearchFilters(Map.of(Facet.CATEGORY, List.of("C458")), List.of(), EligibilityCriteria.NONE);
        assertThat(countSeats(one)).isEqualTo(countSeatsBySql("C458"));
    }

    private Map<String, Integer> countSeats(SearchFilters filters) {
        Map<String, Integer> seats = new TreeMap<>();
        for (ObservatoryCell cell : count(Level.BASSIN, filters)) {
            if (cell.seat() > 0) {
                seats.put(cell.territory().key().code(), cell.seat());
            }
        }
        return seats;
    }

    /** PostgreSQL finds the ring that contains a point, or the nearest one within some 10 m. */
    private Map<String, Integer> countSeatsBySql(String category) throws SQLException {
        TerritoryMap map = maps.get();
        List<String> bassins = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        List<String> rings = new ArrayList<>();
        for (Territory bassin : map.list(Level.BASSIN)) {
            SectorSet sectors = map.sectorsOf(bassin.key());
            sectors.stream().mapToObj(map.sectors()::get).forEach(sector -> listRings(sector)
                    .forEach(ring -> {
                        bassins.add(bassin.key().code());
                        codes.add(sector.code());
                        rings.add(ring);
                    }));
        }
        String sql =
                """
                with ring as materialized (
                    select bassin, code, cast(shape as polygon) as shape
                    from unnest(?::text[], ?::text[], ?::text[]) as row (bassin, code, shape)),
                seat as (
                    select point(l.longitude, l.latitude) as at
                    from service_at_location a
                    join service s on s.id = a.service_id
                    join location l on l.id = a.location_id
                    where s.closed_on is null and s.joined_to is null
                        and not l.is_confidential and l.latitude is not null
                        and (?::text is null or ?::text = any(s.categories)))
                select found.bassin, count(*)
                from seat cross join lateral (
                    select bassin from ring
                    where shape <-> at < 0.0001
                    order by shape <-> at, code limit 1) found
                group by found.bassin""";
        Map<String, Integer> counts = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameter = 1;
            for (List<String> each : List.of(bassins, codes, rings)) {
                Array values = connection.createArrayOf("text", each.toArray());
                statement.setArray(parameter++, values);
            }
            statement.setString(parameter++, category);
            statement.setString(parameter, category);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getInt(2));
                }
            }
        }
        return counts;
    }

    private static List<String> listRings(StatisticalSector sector) {
        List<String> rings = new ArrayList<>();
        for (int part = 0; part < sector.boundary().getNumGeometries(); part++) {
            Coordinate[] corners = ((Polygon) sector.boundary().getGeometryN(part))
                    .getExteriorRing()
                    .getCoordinates();
            rings.add(Stream.of(corners)
                    .map(corner -> "(" + corner.x + "," + corner.y + ")")
                    .collect(Collectors.joining(",", "(", ")")));
        }
        return rings;
    }

    @DisplayName(
            "Of the register, 1,133 services declare the whole Region; without them, most needs are met nowhere near everywhere")
    @Test
    void wholeRegion() {
        ObservatoryCell region = count(Level.REGION, ALL).get(0);
        System.out.println("By declared area: " + region + ", "
                + observatory.answer(new ObservatoryQuestion(Level.REGION, ALL)).offer());
        // 1,133 of the register, and the starter records that it does not have.
        assertThat(region.region().certain()).isBetween(1_133, 1_140);
        List<CategoryRow> rows = observatory.listCategories(Level.QUARTIER).stream()
                .filter(row -> row.services() > 0 && row.category().startsWith("C"))
                .toList();
        long everywhere = rows.stream()
                .filter(row -> row.territories().stream()
                        .allMatch(each -> each.finer().certain() + each.region().certain() > 0))
                .count();
        long nowhereFiner = rows.stream()
                .filter(row ->
                        row.territories().stream().allMatch(each -> each.finer().total() == 0))
                .count();
        System.out.println("Needs that are met: " + rows.size() + ", everywhere on paper: " + everywhere
                + ", nowhere without the services of the whole Region: " + nowhereFiner);
        assertThat(everywhere).isGreaterThan(rows.size() * 9 / 10);
        assertThat(nowhereFiner).isGreaterThan(rows.size() / 3);
    }

    @DisplayName("All quartiers by all categories are counted within a second")
    @Test
    void quick() {
        observatory.listCategories(Level.COMMUNE);
        long began = System.nanoTime();
        List<CategoryRow> rows = observatory.listCategories(Level.QUARTIER);
        long first = (System.nanoTime() - began) / 1_000_000;
        began = System.nanoTime();
        observatory.listCategories(Level.QUARTIER);
        long again = (System.nanoTime() - began) / 1_000_000;
        began = System.nanoTime();
        for (int i = 0; i < 50; i++) {
            count(
                    Level.QUARTIER,
                    new SearchFilters(
                            Map.of(Facet.CATEGORY, List.of(rows.get(i).category())),
                            List.of(),
                            EligibilityCriteria.NONE));
        }
        System.out.printf(
                "Observatory: %d terms x %d quartiers in %d ms, again in %d ms; one question in %.1f ms%n",
                rows.size(), rows.get(0).territories().size(), first, again, (System.nanoTime() - began) / 50e6);
        assertThat(rows.size()).isGreaterThan(660);
        assertThat(first).isLessThanOrEqualTo(MAX_MILLIS);
    }
}
