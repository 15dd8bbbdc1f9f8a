package brussels.repere.rest.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ApplicationTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The interface is what was written down: whoever changes it says so, and sees what it does to those who use it. */
@ApplicationTest
class ApiContractIT {

    private static final Path CONTRACT = Path.of("src/docs/openapi.yaml");
    private static final String RENEW = "mvn verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false"
            + " -Dit.test=ApiContractIT -Drepere.contract=write";
    /** Of the product, not of the interface. */
    private static final String VERSION = "/info/version";

    private final YAMLMapper yaml = new YAMLMapper();

    @DisplayName("The API is what the contract says")
    @Test
    void asWritten() throws IOException {
        String served = given().get("/q/openapi?format=yaml").asString();
        if ("write".equals(System.getProperty("repere.contract"))) {
            Files.writeString(CONTRACT, served);
        }
        Map<String, String> now = flat(yaml.readTree(served));
        Map<String, String> before = flat(yaml.readTree(Files.readString(CONTRACT)));
        assertThat(now).hasSizeGreaterThan(1_000);
        List<String> changes = changes(before, now);
        assertThat(changes)
                .withFailMessage(() -> "The interface is not what " + CONTRACT
                        + " says. What is REMOVED or CHANGED may break"
                        + " programs that use it: it stays for 12 months with Deprecation and Sunset (decision 27).\n  "
                        + String.join("\n  ", changes) + "\nIf that is meant, commit what this writes:\n  " + RENEW)
                .isEmpty();
    }

    @DisplayName("A change is told in words")
    @Test
    void changesInWords() throws IOException {
        Map<String, String> before = flat(yaml.readTree(
                "{paths: {/a: {get: {parameters: [{name: q, required: true}, {name: old}], tags: [x]}}}}"));
        Map<String, String> now = flat(yaml.readTree(
                "{paths: {/a: {get: {parameters: [{name: fresh}, {required: false, name: q}], tags: [x]}}}}"));
        assertThat(changes(before, now))
                .containsExactly(
                        "CHANGED /paths/~1a/get/parameters/q/required: true -> false",
                        "REMOVED /paths/~1a/get/parameters/old/name: old",
                        "added   /paths/~1a/get/parameters/fresh/name: fresh");
    }

    private static List<String> changes(Map<String, String> before, Map<String, String> now) {
        List<String> changed = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        before.forEach((where, what) -> {
            if (!now.containsKey(where)) {
                removed.add("REMOVED " + where + ": " + what);
            } else if (!now.get(where).equals(what)) {
                changed.add("CHANGED " + where + ": " + what + " -> " + now.get(where));
            }
        });
        now.forEach((where, what) -> {
            if (!before.containsKey(where)) {
                added.add("added   " + where + ": " + what);
            }
        });
        changed.addAll(removed);
        changed.addAll(added);
        return changed;
    }

    private static Map<String, String> flat(JsonNode root) {
        Map<String, String> values = new TreeMap<>();
        flatten("", root, values);
        values.remove(VERSION);
        return values;
    }

    /** What has a name stands by it, and what is one of several by itself: order says nothing. */
    private static void flatten(String where, JsonNode node, Map<String, String> values) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> flatten(
                            where + "/" + field.getKey().replace("~", "~0").replace("/", "~1"),
                            field.getValue(),
                            values));
        } else if (node.isArray()) {
            for (JsonNode item : node) {
                String key =
                        item.isValueNode() ? item.asText() : item.path("name").asText(item.toString());
                flatten(where + "/" + key.replace("/", "~1"), item, values);
            }
        } else {
            values.put(where, node.asText());
        }
    }
}
