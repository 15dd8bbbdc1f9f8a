package brussels.repere.main.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.Indexer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holds deploy/CONFIGURE.md, and config/application.properties of the archive, against what the code reads. */
class SettingsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path PROPERTIES = Path.of("src/main/resources/application.properties");
    private static final Pattern LITERAL = Pattern.compile("[\"{](repere\\.[a-z-]+(?:\\.[a-z-]+)*)[\":}]");

    private static final Pattern PREFIX = Pattern.compile("\"(repere\\.[a-z-]+\\.)\"");
    private static final Pattern REST = Pattern.compile("config, \"([a-z-]+)\"");

    /** What speaks of the configuration; other files have names of figures and of files that look like settings. */
    private static final Pattern CONFIGURED =
            Pattern.compile("microprofile\\.config|@Scheduled|Boolean\\.getBoolean|quarkus\\.application");

    /** Names that look like settings and are no operator's: of the build, of {@code bin/repere}, of a figure. */
    private static final Set<String> NO_SETTINGS =
            Set.of("repere.build", "repere.home", "repere.program", "repere.partner.requests");

    private static DocumentedSettings documented;

    @BeforeAll
    static void read() throws IOException {
        documented = DocumentedSettings.read();
    }

    @DisplayName(
            "Each setting that the code reads stands in a table for operators, once, and each that stands there is read")
    @Test
    void complete() throws IOException {
        Set<String> known = new TreeSet<>(read(PROPERTIES));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(SettingsTest::mayHaveSettings).toList()) {
                known.addAll(read(file));
            }
        }
        declaredDefaults().keySet().forEach(known::add);
        known.removeIf(name -> !name.startsWith("repere.") || NO_SETTINGS.contains(name));
        assertThat(documented.repeated()).isEmpty();
        assertThat(documented.defaults().keySet().stream()
                        .filter(name -> name.startsWith("repere."))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @DisplayName("The default that stands there is the one in the code")
    @Test
    void defaults() throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        declaredDefaults().forEach((name, value) -> {
            String told = documented.defaults().get(name);
            boolean secret = value.isEmpty();
            if (name.startsWith("repere.") && told != null && !secret && !told.equals(value)) {
                wrong.put(name, told + " instead of " + value);
            }
        });
        // Where bin/repere lies.
        wrong.remove("repere.data");
        assertThat(wrong).isEmpty();
    }

    @DisplayName("The file that an operator changes names settings that there are, with their defaults")
    @Test
    void exampleFile() throws IOException {
        List<String> unknown = new ArrayList<>();
        Map<String, String> declared = declaredDefaults();
        for (String line : Files.readAllLines(Path.of("deploy/config/application.properties"))) {
            Matcher setting =
                    Pattern.compile("^#((?:repere|quarkus)\\.[a-z.-]+)=(.*)$").matcher(line);
            if (!setting.matches()) {
                continue;
            }
            String name = setting.group(1);
            String value = setting.group(2);
            boolean example =
                    name.startsWith("quarkus.") || value.contains("example") || value.isEmpty() || value.contains("${");
            if (!documented.defaults().containsKey(name)
                    || !example
                            && declared.containsKey(name)
                            && !declared.get(name).equals(value)) {
                unknown.add(line);
            }
        }
        assertThat(unknown).isEmpty();
    }

    /** Names of figures look like settings. */
    private static boolean mayHaveSettings(Path file) {
        return file.toString().endsWith(".java") && !file.toString().contains("/metrics/");
    }

    private static Set<String> read(Path file) throws IOException {
        Set<String> names = new TreeSet<>();
        String text = Files.readString(file);
        if (!CONFIGURED.matcher(text).find()) {
            return names;
        }
        LITERAL.matcher(text).results().forEach(literal -> names.add(literal.group(1)));
        PREFIX.matcher(text).results().forEach(prefix -> REST.matcher(text)
                .results()
                .forEach(rest -> names.add(prefix.group(1) + rest.group(1))));
        return names;
    }

    /** What asks to be injected, by name; empty where there is no default. */
    private static Map<String, String> declaredDefaults() throws IOException {
        Indexer indexer = new Indexer();
        try (Stream<Path> files = Files.walk(Path.of("target/classes/brussels"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                try (InputStream type = Files.newInputStream(file)) {
                    indexer.index(type);
                }
            }
        }
        Map<String, String> defaults = new TreeMap<>();
        for (AnnotationInstance property : indexer.complete().getAnnotations(ConfigProperty.class)) {
            AnnotationValue value = property.value("defaultValue");
            defaults.put(property.value("name").asString(), value == null ? "" : value.asString());
        }
        assertThat(defaults).hasSizeGreaterThan(30);
        return defaults;
    }
}
