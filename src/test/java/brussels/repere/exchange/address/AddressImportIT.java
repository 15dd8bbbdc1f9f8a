package brussels.repere.exchange.address;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.generation.DataGeneration;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.testing.AddressFileBuilder;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.SharedData;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import replaces the register of addresses, all of it or nothing. */
@ApplicationTest
class AddressImportIT {

    @Inject
    AddressImport addresses;

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
            entities.createNativeQuery("delete from address_register").executeUpdate();
            generation.next();
        });
        generations.poll();
    }

    private AddressImport.Result run(Path file) {
        AddressImport.Result result = addresses.run(file, true, said -> {});
        generations.poll();
        return result;
    }

    @DisplayName("A running service answers from the new register")
    @Test
    void runningService() {
        given().get("/api/v1/locate?address=bergense steenweg 475 1070")
                .then()
                .body("precision", equalTo("street"))
                .body("offers[0].unknownNumber", equalTo("475"));
        AddressImport.Result result =
                run(new AddressFileBuilder().house("475").house("477").write(folder));
        assertThat(result.outcome()).isEqualTo(ImportOutcome.STORED);
        assertThat(result.houses()).isEqualTo(2);
        given().get("/api/v1/locate?address=bergense steenweg 475")
                .then()
                .body("precision", equalTo("house"))
                .body("point.lat", equalTo(50.83595f))
                .body("offers", hasSize(1))
                .body("offers[0].id", equalTo("house:4568-1070-21001:475"));
        given().get("/api/v1/locate?place=house:4568-1070-21001:475")
                .then()
                .body("territories.commune[0].code", equalTo("21001"));
        given().get("/api/v1/locate?lat=50.83595&lon=4.31653").then().body("nearestAddress.number", equalTo("475"));
        given().get("/api/v1/places?q=rue haute").then().body("places", hasSize(0));
    }

    @DisplayName("The same file again changes nothing, and a newer file replaces it")
    @Test
    void unchangedThenNewer() {
        Path file = new AddressFileBuilder().house("475").house("477").write(folder);
        run(file);
        long before = maps.get().generation();
        assertThat(run(file).outcome()).isEqualTo(ImportOutcome.UNCHANGED);
        assertThat(maps.get().generation()).isEqualTo(before);
        run(new AddressFileBuilder().house("475").house("479").zip(folder));
        assertThat(maps.get().generation()).isGreaterThan(before);
        given().get("/api/v1/locate?address=chaussée de mons 479").then().body("precision", equalTo("house"));
        given().get("/api/v1/locate?address=chaussée de mons 477")
                .then()
                .body("precision", equalTo("street"))
                .body("point", nullValue())
                .body("offers[0].between.below", equalTo("475"))
                .body("offers[0].between.above", equalTo("479"));
    }

    @DisplayName("A file with one bad row leaves everything as it was")
    @Test
    void badRow() {
        run(new AddressFileBuilder().house("475").write(folder));
        long before = maps.get().generation();
        AddressImport.Result refused =
                run(new AddressFileBuilder().house("1").of("99999", "1070", "3").write(folder));
        assertThat(refused.outcome()).isEqualTo(ImportOutcome.REFUSED);
        Path cut = AddressFileBuilder.write(folder, "cut.zip", "PK".getBytes(StandardCharsets.UTF_8));
        assertThat(run(cut).outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(maps.get().generation()).isEqualTo(before);
        given().get("/api/v1/locate?address=chaussée de mons 475").then().body("precision", equalTo("house"));
    }

    @DisplayName("The rows of the publisher are read")
    @Test
    void publishedRows() {
        Path sample = SharedData.file("geodata/official-formats/best-openaddress-bebru-sample.csv");
        AddressImport.Result result = run(sample);
        assertThat(result.outcome()).isEqualTo(ImportOutcome.STORED);
        assertThat(result.findings()).isEmpty();
        assertThat(result.houses()).isEqualTo(2);
        given().get("/api/v1/locate?address=chaussée de mons 603, anderlecht")
                .then()
                .body("precision", equalTo("house"))
                .body("statisticalSectors", hasSize(1));
    }

    @DisplayName("Half a file is not taken for a whole one")
    @Test
    void truncatedFile() {
        Path half = new AddressFileBuilder().house("475").house("477").write(folder);
        AddressImport.Result refused = addresses.run(half, false, said -> {});
        assertThat(refused.outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(refused.findings())
                .extracting(ImportFinding::code)
                .contains("address.communes-missing", "address.fewer-streets");
        given().get("/api/v1/locate?address=rue haute 298").then().body("precision", equalTo("street"));
    }
}
