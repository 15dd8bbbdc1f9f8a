package brussels.repere.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Builds a file of addresses in the form of the official one: houses in Chaussée de Mons, Anderlecht, unless said
 * otherwise.
 */
public final class AddressFileBuilder {

    public static final String HEADER = "EPSG:31370_x,EPSG:31370_y,EPSG:4326_lat,EPSG:4326_lon,address_id,box_number,"
            + "house_number,municipality_id,municipality_name_de,municipality_name_fr,municipality_name_nl,postcode,"
            + "postname_fr,postname_nl,street_id,streetname_de,streetname_fr,streetname_nl,region_code,status";
    /** Where number 475 of that street is. */
    private static final String POSITIONS = "146321.07800,169504.60900,50.83595,4.31653";

    private final List<String> lines = new ArrayList<>();
    private String header = HEADER;

    public AddressFileBuilder header(String text) {
        header = text;
        return this;
    }

    public AddressFileBuilder house(String number) {
        return row(POSITIONS, "", number, "21001", "1070", "current", "BE-BRU");
    }

    public AddressFileBuilder box(String number, String box) {
        return row(POSITIONS, box, number, "21001", "1070", "current", "BE-BRU");
    }

    public AddressFileBuilder at(String positions, String number) {
        return row(positions, "", number, "21001", "1070", "current", "BE-BRU");
    }

    public AddressFileBuilder of(String commune, String postcode, String number) {
        return row(POSITIONS, "", number, commune, postcode, "current", "BE-BRU");
    }

    public AddressFileBuilder with(String status, String region, String number) {
        return row(POSITIONS, "", number, "21001", "1070", status, region);
    }

    public AddressFileBuilder line(String text) {
        lines.add(text);
        return this;
    }

    private AddressFileBuilder row(
            String positions,
            String box,
            String number,
            String commune,
            String postcode,
            String status,
            String region) {
        return line(String.join(
                ",",
                positions,
                "1",
                box,
                number,
                commune,
                "",
                "Anderlecht",
                "Anderlecht",
                postcode,
                "",
                "",
                "4568",
                "",
                "Chaussée de Mons",
                "Bergense Steenweg",
                region,
                status));
    }

    public byte[] bytes() {
        return (header + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    public Path write(Path folder) {
        return write(folder, "openaddress-bebru.csv", bytes());
    }

    public Path zip(Path folder) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("openaddress-bebru.csv"));
                zip.write(bytes());
            }
            return write(folder, "openaddress-bebru.zip", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
