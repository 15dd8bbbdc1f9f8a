import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Completes the bill of materials that the plugin of CycloneDX writes of the dependencies of the application. The plugin does not see what
 * is brought besides: the jars of the search node (dependencies of a plugin), what Quarkus adds when it packages, the scripts in the bundles
 * of the pages, and the PostgreSQL in the archive of its binaries. Each component says by the property {@code repere:part} to which part of
 * the archive it belongs. The build runs it with the classpath of the application.
 */
final class SbomParts {

    private static final String COORDINATES_SEPARATOR = ":";

    private static final Pattern LICENSE = Pattern.compile("<license>\\s*<name>([^<]+)</name>");

    private final ObjectMapper json = new ObjectMapper();
    private final ObjectNode sbom;
    private final ArrayNode components;
    private final Set<String> known = new HashSet<>();

    private SbomParts(Path application) throws IOException {
        sbom = (ObjectNode) json.readTree(application.toFile());
        components = (ArrayNode) sbom.get("components");
        for (JsonNode component : components) {
            known.add(component.get("purl").asText());
            mark((ObjectNode) component, "application");
        }
    }

    /**
     * @param arguments the bill of the application; the list of Quarkus of what it packaged; the jars of the search node, as a path; the
     *     local repository; the folder of unpacked scripts; the names of the bundled ones, with commas; the version of PostgreSQL; the file to write
     */
    public static void main(String[] arguments) throws IOException {
        SbomParts parts = new SbomParts(Path.of(arguments[0]));
        parts.addPackaged(Path.of(arguments[1]));
        parts.addSearchNode(arguments[2], Path.of(arguments[3]));
        parts.addScripts(Path.of(arguments[4]), List.of(arguments[5].split(",")));
        parts.addPostgresql(arguments[6]);
        parts.write(Path.of(arguments[7]));
    }

    private void addPackaged(Path list) throws IOException {
        for (String line : Files.readAllLines(list)) {
            String[] parts = line.split(COORDINATES_SEPARATOR, -1);
            if (parts.length != 5) {
                throw new IOException("Not the coordinates of a jar: " + line);
            }
            addMaven(parts[0], parts[1], parts[2], parts[4], "application");
        }
    }

    /** The place of a jar in the local repository says its coordinates, which the jars themselves do not. */
    private void addSearchNode(String classpath, Path repository) throws IOException {
        List<Path> jars = Stream.of(classpath.split(File.pathSeparator))
                .map(Path::of)
                .sorted()
                .toList();
        for (Path jar : jars) {
            if (jar.getFileName().toString().matches("(ant|maven-antrun-plugin|plexus-utils)-.*")) {
                continue;
            }
            Path place = repository.toRealPath().relativize(jar.toRealPath());
            int names = place.getNameCount();
            if (place.startsWith("..") || names < 4) {
                throw new IOException("Not in the local repository " + repository + ": " + jar);
            }
            String group = Stream.of(place.subpath(0, names - 3).toString().split("[/\\\\]"))
                    .collect(Collectors.joining("."));
            ObjectNode component = addMaven(
                    group,
                    place.getName(names - 3).toString(),
                    "",
                    place.getName(names - 2).toString(),
                    "search-node");
            Path pom = jar.resolveSibling(jar.getFileName().toString().replaceFirst("\\.jar$", ".pom"));
            if (!component.has("licenses") && Files.exists(pom)) {
                addLicenses(component, Files.readString(pom));
            }
        }
    }

    /** What a project says itself; what it has from a parent is left out. */
    private static void addLicenses(ObjectNode component, String pom) {
        LICENSE.matcher(pom).results().forEach(license -> component
                .withArray("licenses")
                .addObject()
                .putObject("license")
                .put("name", license.group(1).strip()));
    }

    /** Returns the component, which may have been known. */
    private ObjectNode addMaven(String group, String name, String classifier, String version, String part) {
        String qualifiers = classifier.isEmpty() ? "?type=jar" : "?classifier=" + classifier + "&type=jar";
        String purl = "pkg:maven/" + group + "/" + name + "@" + version + qualifiers;
        if (known.add(purl)) {
            return add("library", name, version, purl, part).put("group", group);
        }
        for (JsonNode component : components) {
            if (component.get("purl").asText().equals(purl)) {
                if (!part.equals("application")) {
                    mark((ObjectNode) component, part);
                }
                return (ObjectNode) component;
            }
        }
        throw new IllegalStateException("Known and not there: " + purl);
    }

    private void addScripts(Path unpacked, List<String> names) throws IOException {
        for (String name : names) {
            JsonNode description =
                    json.readTree(unpacked.resolve(name).resolve("package.json").toFile());
            String version = description.get("version").asText();
            ObjectNode component =
                    add("library", name, version, "pkg:npm/" + name.replace("@", "%40") + "@" + version, "pages");
            license(component, description.get("license").asText());
        }
    }

    private void addPostgresql(String binaries) {
        String version = binaries.replaceAll("\\.0$", "");
        ObjectNode component =
                add("application", "postgresql", version, "pkg:generic/postgresql@" + version, "database");
        license(component, "PostgreSQL");
        component.put("cpe", "cpe:2.3:a:postgresql:postgresql:" + version + ":*:*:*:*:*:*:*");
    }

    private ObjectNode add(String type, String name, String version, String purl, String part) {
        ObjectNode component = components.addObject();
        component
                .put("type", type)
                .put("bom-ref", purl)
                .put("name", name)
                .put("version", version)
                .put("purl", purl);
        mark(component, part);
        return component;
    }

    private static void license(ObjectNode component, String id) {
        component.putArray("licenses").addObject().putObject("license").put("id", id);
    }

    private static void mark(ObjectNode component, String part) {
        ArrayNode properties = component.has("properties")
                ? (ArrayNode) component.get("properties")
                : component.putArray("properties");
        properties.addObject().put("name", "repere:part").put("value", part);
    }

    private void write(Path file) throws IOException {
        Map<String, JsonNode> sorted = new TreeMap<>();
        components.forEach(component -> sorted.put(component.get("purl").asText(), component));
        components.removeAll();
        sorted.values().forEach(components::add);
        Files.createDirectories(file.getParent());
        json.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), sbom);
    }
}
