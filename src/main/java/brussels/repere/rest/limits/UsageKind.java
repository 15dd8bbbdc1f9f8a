package brussels.repere.rest.limits;

import java.util.Arrays;
import java.util.List;

/** The kinds of questions by which the use of keys is counted: coarse enough to tell nothing of a question. */
enum UsageKind {
    SERVICES("services", "/api/v1/services"),
    ORGANIZATIONS("organizations", "/api/v1/organizations"),
    ORIENTATION("orientation", "/api/v1/orientation", "/api/v1/understand"),
    SUGGESTIONS("suggestions", "/api/v1/suggest"),
    PLACES("places", "/api/v1/places", "/api/v1/locate", "/api/v1/streets"),
    TERRITORIES("territories", "/api/v1/territories"),
    CHANGES("changes", "/api/v1/changes"),
    HSDS("hsds", "/hsds"),
    OGC("ogc", "/ogc"),
    FHIR("fhir", "/fhir"),
    OTHER("other");

    private final String code;
    private final List<String> paths;

    UsageKind(String code, String... paths) {
        this.code = code;
        this.paths = List.of(paths);
    }

    String code() {
        return code;
    }

    /** @param path without parameters */
    static UsageKind of(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.paths.stream().anyMatch(path::startsWith))
                .findFirst()
                .orElse(OTHER);
    }
}
