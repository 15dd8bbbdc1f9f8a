package brussels.repere.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.geography.Level;
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
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private static final String SEATS =
            """
            with edge as materialized (
                select bassin, code, x1, y1, x2, y2
                from unnest(?::text[], ?::text[], ?::float8[], ?::float8[], ?::float8[], ?::float8[])
                    as row (bassin, code, x1, y1, x2, y2)),
            box as materialized (
                select code, min(x1) as west, max(x1) as east, min(y1) as south, max(y1) as north
                from edge group by code),
            seat as materialized (
                select a.id, l.longitude as x, l.latitude as y
                from service_at_location a
                join service s on s.id = a.service_id
                join location l on l.id = a.location_id
                where s.closed_on is null and s.joined_to is null
                    and not l.is_confidential and l.latitude is not null
                    and (?::text is null or ?::text = any(s.categories))),
            inside as (
                select seat.id, edge.bassin
                from seat
                join box on x between west and east and y between south and north
                join edge on edge.code = box.code and (y1 > y) <> (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1
                group by seat.id, edge.code, edge.bassin
                having count(*) % 2 = 1)
            select bassin, count(*) from inside group by bassin""";

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

    /** A point lies in a sector if a ray from it crosses the border an odd number of times: geometry by SQL alone. */
    private Map<String, Integer> countSeatsBySql(String category) throws SQLException {
        TerritoryMap map = maps.get();
        List<String> bassins = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        List<List<Double>> edges = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Territory bassin : map.list(Level.BASSIN)) {
            map.sectorsOf(bassin.key()).stream().mapToObj(map.sectors()::get).forEach(sector -> {
                for (Coordinate[] edge : listEdges(sector)) {
                    bassins.add(bassin.key().code());
                    codes.add(sector.code());
                    edges.get(0).add(edge[0].x);
                    edges.get(1).add(edge[0].y);
                    edges.get(2).add(edge[1].x);
                    edges.get(3).add(edge[1].y);
                }
            });
        }
        Map<String, Integer> counts = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SEATS)) {
            statement.setArray(1, connection.createArrayOf("text", bassins.toArray()));
            statement.setArray(2, connection.createArrayOf("text", codes.toArray()));
            for (int i = 0; i < edges.size(); i++) {
                statement.setArray(
                        3 + i, connection.createArrayOf("float8", edges.get(i).toArray()));
            }
            statement.setString(7, category);
            statement.setString(8, category);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getInt(2));
                }
            }
        }
        return counts;
    }

    private static List<Coordinate[]> listEdges(StatisticalSector sector) {
        List<Coordinate[]> edges = new ArrayList<>();
        for (int part = 0; part < sector.boundary().getNumGeometries(); part++) {
            Coordinate[] corners = ((Polygon) sector.boundary().getGeometryN(part))
                    .getExteriorRing()
                    .getCoordinates();
            for (int i = 1; i < corners.length; i++) {
                edges.add(new Coordinate[] {corners[i - 1], corners[i]});
            }
        }
        return edges;
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
