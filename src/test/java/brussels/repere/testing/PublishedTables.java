package brussels.repere.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The published data package of HSDS 3.1, and what is wrong with tables that want to be one. */
public final class PublishedTables {

    private static final Map<String, String> FORMS = Map.of(
            "uuid", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
            "email", "[^@\\s]+@[^@\\s]+",
            "uri", "[a-z]+://\\S+",
            "number", "-?\\d+(\\.\\d+)?",
            "date", "\\d{4}-\\d{2}-\\d{2}",
            "datetime", "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z",
            "time", "\\d{2}:\\d{2}");

    private final JsonNode resources;

    public PublishedTables() {
        try {
            resources = new ObjectMapper()
                    .readTree(SharedData.file("conformance/hsds-3.1/datapackage.json")
                            .toFile())
                    .get("resources");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By table and column; each once. */
    public Set<String> errors(ZipTables tables) {
        Set<String> errors = new HashSet<>();
        Map<String, Set<String>> ids = new HashMap<>();
        List<Runnable> links = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (JsonNode resource : resources) {
            String file = resource.get("path").asText();
            known.add(file);
            if (!tables.files().containsKey(file)) {
                continue;
            }
            List<Map<String, String>> rows = tables.rows(file);
            Set<String> own = ids.computeIfAbsent(resource.get("name").asText(), none -> new HashSet<>());
            rows.forEach(row -> {
                if (!own.add(row.get("id"))) {
                    errors.add(file + ": an id twice");
                }
            });
            resource.at("/schema/fields").forEach(field -> rows.forEach(row -> check(file, field, row, errors)));
            resource.at("/schema/foreignKeys")
                    .forEach(key -> links.add(() -> {
                        String column = key.get("fields").asText();
                        Set<String> there =
                                ids.getOrDefault(key.at("/reference/resource").asText(), Set.of());
                        rows.stream()
                                .map(row -> row.getOrDefault(column, ""))
                                .filter(id -> !id.isEmpty() && !there.contains(id))
                                .forEach(id -> errors.add(file + ": " + column + " leads nowhere"));
                    }));
        }
        links.forEach(Runnable::run);
        tables.files().keySet().stream()
                .filter(file -> file.endsWith(".csv") && !known.contains(file))
                .forEach(file -> errors.add(file + ": not of the standard"));
        return errors;
    }

    private static void check(String file, JsonNode field, Map<String, String> row, Set<String> errors) {
        String name = field.get("name").asText();
        String value = row.getOrDefault(name, "");
        JsonNode constraints = field.path("constraints");
        if (value.isEmpty()) {
            if (constraints.path("required").asBoolean()) {
                errors.add(file + ": " + name + " is missing");
            }
            return;
        }
        String type = field.path("type").asText();
        String form = FORMS.get(type.equals("string") ? field.path("format").asText() : type);
        if (form != null && !value.matches(form)) {
            errors.add(file + ": " + name + " is no " + form + ": " + value);
        }
        JsonNode allowed = constraints.path("enum");
        if (allowed.isArray() && !allowed.toString().contains("\"" + value + "\"")) {
            errors.add(file + ": " + name + " is not allowed: " + value);
        }
    }
}
