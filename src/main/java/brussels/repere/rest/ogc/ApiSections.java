package brussels.repere.rest.ogc;

import brussels.repere.rest.ogc.OgcPage.Cell;
import brussels.repere.rest.ogc.OgcPage.Row;
import brussels.repere.rest.ogc.OgcPage.Section;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Tells people what the description of the interface says: each path with its parameters. For one thread. */
final class ApiSections {

    private static final String REFERENCE = "$ref";

    private final JsonNode document;

    ApiSections(JsonNode document) {
        this.document = document;
    }

    List<Section> list() {
        List<Section> sections = new ArrayList<>();
        document.get("paths").properties().forEach(path -> {
            JsonNode operation = path.getValue().get("get");
            List<Row> rows = new ArrayList<>();
            operation.path("parameters").forEach(parameter -> rows.add(row(resolve(parameter))));
            sections.add(new Section(
                    OgcAnswers.ROOT + path.getKey(), operation.path("summary").asText(), rows));
        });
        return sections;
    }

    private JsonNode resolve(JsonNode parameter) {
        return parameter.has(REFERENCE)
                ? document.at(parameter.get(REFERENCE).asText().substring(1))
                : parameter;
    }

    private Row row(JsonNode parameter) {
        return new Row(
                parameter.get("name").asText(),
                Cell.english(parameter.get("description").asText()));
    }
}
