package brussels.repere.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/**
 * The types of schema.org as others wrote them for TypeScript (schema-dts), by which its compiler checks what pages tell. They come with npm:
 * {@code REPERE_SCHEMA_TYPES} names a folder with {@code node_modules}, as {@code .ci/run} makes it.
 */
public final class SchemaTypes {

    private static final Path FOLDER = Path.of("target", "schema-types");

    /** No types of the modules that the build has for the screens. */
    private static final String SETTINGS =
            """
            {"compilerOptions": {"noEmit": true, "strict": true, "module": "nodenext", "target": "es2022", "types": []},
             "files": ["pages.ts"]}""";

    private final Path modules;

    private SchemaTypes(Path modules) {
        this.modules = modules;
    }

    /** Says that the test is skipped where there are no types. */
    public static SchemaTypes assumed() {
        String folder = System.getenv("REPERE_SCHEMA_TYPES");
        Assumptions.assumeTrue(
                folder != null,
                "skipped: no types of schema.org (set REPERE_SCHEMA_TYPES to a folder with schema-dts)");
        return new SchemaTypes(Path.of(folder, "node_modules").toAbsolutePath());
    }

    /** Returns what the compiler says against any of these things that stand by themselves; nothing if all have their types. */
    public String check(List<JsonNode> things) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path link = FOLDER.resolve("node_modules");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, modules);
        Path file = FOLDER.resolve("pages.ts");
        Files.writeString(file, write(things));
        Files.writeString(FOLDER.resolve("tsconfig.json"), SETTINGS);
        Process compiler = new ProcessBuilder(
                        "node", modules.resolve("typescript/bin/tsc").toString(), "--project", ".")
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return compiler.waitFor() == 0 ? "" : "not compiled: " + said;
    }

    private static String write(List<JsonNode> things) {
        Set<String> types = new TreeSet<>();
        StringBuilder constants = new StringBuilder();
        for (int i = 0; i < things.size(); i++) {
            String type = things.get(i).get("@type").asText();
            types.add(type);
            constants.append("export const thing%d: WithContext<%s> = %s;%n".formatted(i, type, things.get(i)));
        }
        return "import type { WithContext, %s } from 'schema-dts';%n%s"
                .formatted(types.stream().collect(Collectors.joining(", ")), constants);
    }
}
