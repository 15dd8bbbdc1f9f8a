package brussels.repere.rest.widget.packages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hamcrest.Matchers.containsString;

import brussels.repere.rest.site.PublicAddress;
import brussels.repere.rest.widget.WidgetVersions;
import brussels.repere.testing.ApplicationTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ApplicationTest
class WidgetPackagesIT {

    private static final String NPM = "/widget/repere-search.tgz";
    private static final String WORDPRESS = "/widget/repere-search-wordpress.zip";

    @Inject
    WidgetVersions versions;

    @Inject
    PublicAddress address;

    @TempDir
    Path temp;

    private static byte[] download(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
    }

    private static Map<String, String> unpack(ArchiveInputStream<?> archive) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (ArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            files.put(entry.getName(), new String(archive.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    @DisplayName("The npm package holds the module of today, its types, and where it asks")
    @Test
    void npm() throws IOException {
        byte[] bytes = download(NPM);
        Map<String, String> files =
                unpack(new TarArchiveInputStream(new GzipCompressorInputStream(new ByteArrayInputStream(bytes))));
        assertThat(files)
                .containsOnlyKeys(
                        "package/package.json",
                        "package/README.md",
                        "package/index.js",
                        "package/index.d.ts",
                        "package/repere-search.js")
                .containsEntry("package/repere-search.js", versions.current().content());
        assertThat(files.get("package/index.js")).contains("serveFrom('" + address.origin() + "')");
        JsonNode description = new ObjectMapper().readTree(files.get("package/package.json"));
        assertThat(description.get("version").asText())
                .isEqualTo("1.0.0+" + versions.current().fingerprint());
        for (String file : new String[] {"main", "types"}) {
            assertThat(files)
                    .containsKey("package/" + description.get(file).asText().substring(2));
        }
        assertThat(files.values()).as("nothing is left to fill in").noneMatch(text -> text.contains("{origin}"));
        assertThat(download(NPM)).as("made a second time").isEqualTo(bytes);
    }

    @DisplayName("The WordPress plugin loads the same module from its permanent address, checked")
    @Test
    void wordPress() throws IOException {
        Map<String, String> files = unpack(new ZipArchiveInputStream(new ByteArrayInputStream(download(WORDPRESS))));
        assertThat(files).containsOnlyKeys("repere-search/repere-search.php");
        assertThat(files.get("repere-search/repere-search.php"))
                .startsWith("<?php\n/**\n * Plugin Name: Rep")
                .contains(
                        "'" + address.origin() + "'",
                        "'" + versions.current().path() + "'",
                        "'" + versions.current().integrity() + "'",
                        "Chercher de l’aide")
                .doesNotContain("{origin}", "{script}", "{integrity}", "{link");
    }

    @DisplayName("PHP reads the plugin, and what it writes is the element with its link")
    @Test
    void php() throws IOException, InterruptedException {
        assumeThat(Path.of("/usr/bin/php")).as("skipped: no php").exists();
        Map<String, String> files = unpack(new ZipArchiveInputStream(new ByteArrayInputStream(download(WORDPRESS))));
        Path plugin =
                Files.writeString(temp.resolve("repere-search.php"), files.get("repere-search/repere-search.php"));
        assertThat(run("php", "-l", plugin.toString())).contains("No syntax errors");
        assertThat(run("php", "deploy/trials/partners/wordpress-stub.php", plugin.toString()))
                .contains("<repere-search lang=\"nl\" territory=\"commune:21015\" heading-level=\"2\">" + "<a href=\""
                        + address.origin() + "/?lang=nl\">")
                .contains("sector=\"&quot;&gt;&lt;script&gt;\"")
                .contains("<script type=\"module\" src=\"" + address.origin()
                        + versions.current().path() + "\" integrity=\""
                        + versions.current().integrity() + "\" crossorigin=\"anonymous\"></script>")
                .doesNotContain("onclick");
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
