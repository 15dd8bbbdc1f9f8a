package brussels.repere.exchange.territory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.exchange.territory.TerritoryImport.Request;
import brussels.repere.exchange.territory.TerritoryImport.Result;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.RandomPoints;
import brussels.repere.testing.SharedData;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Imports the official files into the running application, all of them or nothing. */
@ApplicationTest
class TerritoryImportIT {

    private static final double METRES_PER_DEGREE = 71_000;

    @Inject
    TerritoryImport territories;

    @Inject
    CurrentTerritoryMap maps;

    @Inject
    GenerationPoller generations;

    @TempDir
    Path temp;

    @AfterEach
    void as_it_was_brought() {
        territories.loadBundled();
        generations.poll();
    }

    private Result run(Path... files) {
        Result result = territories.run(Request.of(files), file -> {});
        generations.poll();
        return result;
    }

    @Test
    void the_official_boundaries_in_lambert_72_move_points_at_borders_only() {
        TerritoryMap before = maps.get();
        Result result = run(SharedData.file("geodata/official-formats/statbel-sectors-2022-epsg31370.gpkg"));
        assertThat(result.outcome()).isEqualTo(ImportOutcome.STORED);
        TerritoryMap after = maps.get();
        assertThat(after.generation()).isGreaterThan(before.generation());

        List<Coordinate> inside = RandomPoints.around(before.sectors(), 260_000, 7).stream()
                .filter(point -> before.sectorAt(point.x, point.y) >= 0)
                .limit(100_000)
                .toList();
        assertThat(inside).hasSize(100_000);
        List<Coordinate> moved = inside.stream()
                .filter(point -> before.sectorAt(point.x, point.y) != after.sectorAt(point.x, point.y))
                .toList();
        assertThat(moved.size()).isLessThanOrEqualTo(400);
        assertThat(moved).isNotEmpty().allSatisfy(point -> assertThat(metresToBorder(before, point))
                .isLessThan(5));
    }

    private static double metresToBorder(TerritoryMap map, Coordinate point) {
        return map.sectors()
                        .get(map.sectorAt(point.x, point.y))
                        .boundary()
                        .getBoundary()
                        .distance(new GeometryFactory().createPoint(point))
                * METRES_PER_DEGREE;
    }

    @Test
    void a_crosswalk_of_other_sectors_is_refused_and_changes_nothing() {
        long before = maps.get().generation();
        Result result = run(SharedData.file("geodata/official-formats/ibsa-sector-quartier-commune-2025.csv"));
        assertThat(result.outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(result.findings().stream()
                        .collect(Collectors.groupingBy(ImportFinding::code, Collectors.counting())))
                .containsEntry("crosswalk.no-boundary", 153L)
                .containsEntry("crosswalk.missing", 128L);
        assertThat(maps.get().generation()).isEqualTo(before);
    }

    @Test
    void the_official_crosswalk_of_our_sectors_says_what_we_know() {
        Result result = run(SharedData.file("geodata/official-formats/ibsa-sector-quartier-commune-2019-2024.csv"));
        assertThat(result.findings()).isEmpty();
        assertThat(result.outcome()).isEqualTo(ImportOutcome.UNCHANGED);
    }

    @Test
    void the_polygons_of_the_communes_hold_the_sectors_that_we_know() {
        Result result = run(SharedData.file("geodata/official-formats/urbis-communes-wgs84.geojson"));
        assertThat(result.findings()).isEmpty();
        assertThat(result.outcome()).isEqualTo(ImportOutcome.UNCHANGED);
    }

    @Test
    void the_new_polygons_of_the_quartiers_are_told_where_they_cut_sectors() {
        Result result = run(SharedData.file("geodata/official-formats/urbis-monitoring-districts-2026-wgs84.geojson"));
        assertThat(result.outcome()).isNotEqualTo(ImportOutcome.REFUSED);
        assertThat(result.findings())
                .isNotEmpty()
                .allMatch(finding -> finding.code().equals("membership.cut"))
                .anyMatch(finding -> finding.params().contains("21017A312"));
    }

    @Test
    void the_table_of_quartiers_social_sante_adds_a_level_to_every_answer() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("CodeSector,QuartierSS_Gwwijk,NomQuartierSSFR,NaamGWwijkNL,BassinFR,ZoneNL");
        TerritoryMap map = maps.get();
        for (int i = 0; i < map.sectors().size(); i++) {
            var set = map.setOf(i);
            String commune = map.listTouching(set, Level.COMMUNE).get(0).key().code();
            var bassin = map.listTouching(set, Level.BASSIN).get(0);
            lines.add("%s,SS%s,Quartier de %s,Wijk van %s,%s,%s"
                    .formatted(
                            map.sectors().get(i).code(),
                            commune,
                            commune,
                            commune,
                            bassin.name().fr(),
                            bassin.name().nl()));
        }
        Result result = run(Files.write(temp.resolve("quartiers-social-sante.csv"), lines));

        assertThat(result.findings()).isEmpty();
        assertThat(result.outcome()).isEqualTo(ImportOutcome.STORED);
        given().get("/api/v1/locate?lat=50.851756&lon=4.401445")
                .then()
                .body("territories.quartier-social-sante.code", contains("SS21015"))
                .body("territories.bassin.code", contains("NE"))
                .body("generation", equalTo((int) maps.get().generation()));
        assertThat(maps.get().list(Level.BASSIN))
                .as("an official table makes the bassins official")
                .noneMatch(territory -> territory.derived());
    }

    @Test
    void a_source_can_be_corrected_though_nothing_else_changes() {
        Path names = Path.of("geodata/territory/territories.csv");
        Request corrected = new Request(List.of(names), null, null, null, "Statbel and IBSA, corrected");
        assertThat(territories.run(Request.of(names), file -> {}).outcome()).isEqualTo(ImportOutcome.UNCHANGED);
        assertThat(territories.run(corrected, file -> {}).outcome()).isEqualTo(ImportOutcome.STORED);
        generations.poll();
        given().get("/api/v1/territories").then().body("delimitation.source", equalTo("Statbel and IBSA, corrected"));
    }

    @Test
    void of_two_imports_from_the_same_base_the_later_one_is_refused() {
        Path names = Path.of("geodata/territory/territories.csv");
        Request order = new Request(List.of(names), null, null, null, "mine");
        Result overtaken = territories.run(
                order,
                file -> territories.run(new Request(List.of(names), null, null, null, "another's"), inner -> {}));
        assertThat(overtaken.outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(overtaken.findings()).extracting(ImportFinding::code).contains("import.overtaken");
        generations.poll();
        assertThat(maps.get().delimitation().source()).isEqualTo("another's");
    }

    @Test
    void who_took_a_map_keeps_it_while_another_takes_its_place() {
        TerritoryMap taken = maps.get();
        run(SharedData.file("geodata/official-formats/statbel-sectors-2022-epsg31370.gpkg"));
        assertThat(maps.get()).isNotSameAs(taken);
        assertThat(taken.locate(4.401445, 50.851756)).isPresent();
    }
}
