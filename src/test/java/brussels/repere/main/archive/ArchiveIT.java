package brussels.repere.main.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cyclonedx.Version;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reads target/repere-VERSION.tar.gz. That it runs is tried by deploy/trials/archive. */
class ArchiveIT {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s#]+)(#[^)\\s]+)?\\)");

    private static ArchiveContents archive;

    @BeforeAll
    static void read() throws IOException {
        archive = ArchiveContents.read();
    }

    @DisplayName("All that an operator needs is in one folder, of nobody in particular, and what is to be run can be")
    @Test
    void whole() {
        assertThat(archive.folder()).matches("repere-\\d+\\.\\d+\\.\\d+.*");
        assertThat(archive.files())
                .containsKeys(
                        "LICENSE",
                        "config/application.properties",
                        "app/quarkus-run.jar",
                        "systemd/repere.service",
                        "systemd/repere-backup.timer",
                        "systemd/repere-backup-trial.timer",
                        "nginx/repere.conf",
                        "caddy/Caddyfile",
                        "container/Containerfile",
                        "kubernetes/deployment.yaml",
                        "sbom/repere.cdx.json",
                        "docs/deploy/INSTALL.md");
        assertThat(archive.files().keySet())
                .anyMatch(path -> path.startsWith("app/search-node/lib/opensearch-2."))
                .noneMatch(path -> path.contains("trials/") && !path.startsWith("docs/"));
        archive.files().forEach((path, file) -> {
            assertThat(file.mode()).as(path).isEqualTo(path.startsWith("bin/") ? 0755 : 0644);
            assertThat(file.owner()).as(path).isZero();
        });
    }

    @DisplayName(
            "The bill of materials is valid, and names each jar of the archive, the scripts of the pages and PostgreSQL")
    @Test
    void billOfMaterials() throws IOException {
        String text = archive.text("sbom/repere.cdx.json");
        assertThat(new JsonParser().validate(text.getBytes(StandardCharsets.UTF_8), Version.VERSION_16))
                .isEmpty();
        Set<String> jars = new HashSet<>();
        List<String> purls = new ArrayList<>();
        for (JsonNode component : new ObjectMapper().readTree(text).get("components")) {
            String name = component.get("name").asText() + "-"
                    + component.get("version").asText();
            String purl = component.get("purl").asText();
            Matcher classifier = Pattern.compile("classifier=([^&]+)").matcher(purl);
            jars.add(name + (classifier.find() ? "-" + classifier.group(1) : "") + ".jar");
            purls.add(purl);
        }
        assertThat(purls)
                .doesNotHaveDuplicates()
                .anyMatch(purl -> purl.startsWith("pkg:npm/lit@3"))
                .anyMatch(purl -> purl.startsWith("pkg:npm/leaflet@1"))
                .anyMatch(purl -> purl.startsWith("pkg:generic/postgresql@"))
                .anyMatch(purl -> purl.startsWith("pkg:maven/org.apache.lucene/lucene-core@"))
                .anyMatch(purl -> purl.startsWith("pkg:maven/io.quarkus/quarkus-rest@"));
        Set<String> unnamed = new TreeSet<>();
        for (String path : archive.files().keySet()) {
            String jar = Path.of(path).getFileName().toString();
            boolean brought = path.startsWith("app/lib/") || path.startsWith("app/search-node/lib/");
            if (brought
                    && path.endsWith(".jar")
                    && !jar.startsWith("repere-")
                    && jars.stream().noneMatch(jar::endsWith)) {
                unnamed.add(path);
            }
        }
        assertThat(unnamed).isEmpty();
    }

    @DisplayName("Whatever script a screen imports from a package is in the bill of materials")
    @Test
    void scripts() throws IOException {
        Pattern imports = Pattern.compile("from [\"'](@[\\w-]+/[\\w-]+|[\\w-]+)[\"'/]");
        Set<String> packages = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/resources/web"))) {
            for (Path source : sources.filter(path -> path.toString().matches(".*\\.(ts|js)"))
                    .toList()) {
                Matcher matcher = imports.matcher(Files.readString(source));
                while (matcher.find()) {
                    packages.add(matcher.group(1));
                }
            }
        }
        assertThat(packages).contains("lit");
        String sbom = archive.text("sbom/repere.cdx.json");
        assertThat(packages).allMatch(name -> sbom.contains("\"pkg:npm/" + name.replace("@", "%40") + "@"));
    }

    @DisplayName("No link of the pages for operators leads nowhere, in the archive or in the source")
    @Test
    void links() {
        List<String> broken = new ArrayList<>();
        Map<String, ArchiveContents.PackedFile> files = archive.files();
        files.forEach((path, file) -> {
            if (!path.startsWith("docs/deploy/") || !path.endsWith(".md")) {
                return;
            }
            Matcher link = LINK.matcher(file.text());
            while (link.find()) {
                String target = link.group(1);
                if (target.startsWith("http")) {
                    continue;
                }
                String found =
                        Path.of(path).getParent().resolve(target).normalize().toString();
                if (!files.containsKey(found)
                        || link.group(2) != null && !hasHeading(files.get(found), link.group(2))) {
                    broken.add(path + " → " + link.group());
                }
            }
        });
        assertThat(broken).isEmpty();
    }

    private static boolean hasHeading(ArchiveContents.PackedFile page, String anchor) {
        return page.text()
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> "#"
                        + line.replaceFirst("^#+ ", "")
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^\\p{L}\\p{N} -]", "")
                                .replace(' ', '-'))
                .anyMatch(anchor::equals);
    }
}
