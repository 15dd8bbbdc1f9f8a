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
import org.junit.jupiter.api.DisplayName;
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
    void asItWasBrought() {
        territories.loadBundled();
        generations.poll();
    }

    private Result run(Path... files) {
        Result result = territories.run(Request.of(files), file -> {});
        generations.poll();
        return result;
    }

    @DisplayName("The official boundaries in Lambert 72 move only points at borders")
    @Test
    void lambert72() {
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

    @DisplayName("A crosswalk of other sectors is refused and changes nothing")
    @Test
    void foreignCrosswalk() {
        long before = maps.get().generation();
        Result result = run(SharedData.file("geodata/official-formats/ibsa-sector-quartier-commune-2025.csv"));
        assertThat(result.outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(result.findings().stream()
                        .collect(Collectors.groupingBy(ImportFinding::code, Collectors.counting())))
                .containsEntry("crosswalk.no-boundary", 153L)
                .containsEntry("crosswalk.missing", 128L);
        assertThat(maps.get().generation()).isEqualTo(before);
    }

    @DisplayName("The official crosswalk of our sectors says what we know")
    @Test
    void officialCrosswalk() {
        Result result = run(SharedData.file("geodata/official-formats/ibsa-sector-quartier-commune-2019-2024.csv"));
        assertThat(result.findings()).isEmpty();
        assertThat(result.outcome()).isEqualTo(ImportOutcome.UNCHANGED);
    }

    @DisplayName("The polygons of the communes hold the sectors that we know")
    @Test
    void communePolygons() {
        Result result = run(SharedData.file("geodata/official-formats/urbis-communes-wgs84.geojson"));
        assertThat(result.findings()).isEmpty();
        assertThat(result.outcome()).isEqualTo(ImportOutcome.UNCHANGED);
    }

    @DisplayName("The new polygons of the quartiers are reported where they cut sectors")
    @Test
    void quartierPolygons() {
        Result result = run(SharedData.file("geodata/official-formats/urbis-monitoring-districts-2026-wgs84.geojson"));
        assertThat(result.outcome()).isNotEqualTo(ImportOutcome.REFUSED);
        assertThat(result.findings())
                .isNotEmpty()
                .allMatch(finding -> finding.code().equals("membership.cut"))
                .anyMatch(finding -> finding.params().contains("21017A312"));
    }

    @DisplayName("The table of quartiers social-santé adds a level to every answer")
    @Test
    void newLevel() throws IOException {
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

    @DisplayName("A source can be corrected though nothing else changes")
    @Test
    void sourceCorrection() {
        Path names = Path.of("geodata/territory/territories.csv");
        Request corrected = new Request(List.of(names), null, null, null, "Statbel and IBSA, corrected");
        assertThat(territories.run(Request.of(names), file -> {}).outcome()).isEqualTo(ImportOutcome.UNCHANGED);
        assertThat(territories.run(corrected, file -> {}).outcome()).isEqualTo(ImportOutcome.STORED);
        generations.poll();
        given().get("/api/v1/territories").then().body("delimitation.source", equalTo("Statbel and IBSA, corrected"));
    }

    @DisplayName("Of two imports from the same base, the later one is refused")
    @Test
    void concurrentImports() {
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

    @DisplayName("A reader keeps its map while another map replaces it")
    @Test
    void keepsItsMap() {
        TerritoryMap taken = maps.get();
        run(SharedData.file("geodata/official-formats/statbel-sectors-2022-epsg31370.gpkg"));
        assertThat(maps.get()).isNotSameAs(taken);
        assertThat(taken.locate(4.401445, 50.851756)).isPresent();
    }
}
