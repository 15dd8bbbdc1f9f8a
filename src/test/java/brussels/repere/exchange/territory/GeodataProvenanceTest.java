package brussels.repere.exchange.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files in geodata are those that geodata/README.md describes. */
class GeodataProvenanceTest {

    @DisplayName("Each file is the one whose provenance is documented")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "territory/sectors-generalised.geojson",
                "territory/sector-territories.csv",
                "territory/territories.csv",
                "population/sectors-2020.csv",
                "population/quartier-indicators-2023-2024.csv",
                "address/streets.csv",
                "address/address-points.csv",
                "osm/street-lines.csv",
                "osm/landmarks.csv",
                "osm/amenities-2026-05.geojson",
                "osm/pharmacies-2026-07.geojson"
            })
    void documented(String name) throws IOException, NoSuchAlgorithmException {
        byte[] content = Files.readAllBytes(Path.of("geodata", name));
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        assertThat(Files.readAllLines(Path.of("geodata/README.md")))
                .anyMatch(line -> line.contains("`" + name + "`") && line.contains(sum));
    }
}
