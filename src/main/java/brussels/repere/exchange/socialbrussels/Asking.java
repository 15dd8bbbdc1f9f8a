package brussels.repere.exchange.socialbrussels;

import brussels.repere.directory.SourceFacts;
import brussels.repere.exchange.socialbrussels.OrganisationList.Listed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks the register for what changed: the list, and each record that the directory does not have as it is listed, unless it was
 * kept by an import before. For one thread.
 */
final class Asking {

    private static final long LARGEST_RECORD = 4L << 20;
    private static final int TOLD_EACH = 100;

    private final RegisterClient client;
    private final Endpoints endpoints;
    private final KeptRecords kept;
    private final ObjectMapper json;
    private final RecordReport report;
    private int asked;

    Asking(RegisterClient client, Endpoints endpoints, KeptRecords kept, ObjectMapper json, RecordReport report) {
        this.client = client;
        this.endpoints = endpoints;
        this.kept = kept;
        this.json = json;
        this.report = report;
    }

    /** How many records were asked for one by one. */
    int asked() {
        return asked;
    }

    ReferenceLists references() {
        return ReferenceLists.ask(client, endpoints, kept.folder(), json);
    }

    /**
     * All that the register has. Whole records in its list are kept where they are due.
     *
     * @param facts what is here, by id
     */
    List<Listed> list(Map<String, SourceFacts> facts) {
        return new OrganisationList(client, kept.folder(), json, report)
                .read(endpoints.list(Endpoints.LIST), (listed, record) -> {
                    if (isDue(listed, facts.get(listed.id()))) {
                        kept.keep(listed.id(), record);
                    }
                });
    }

    /**
     * Whether a record may have changed since it was taken. The register tells days: what was changed on the day on which it was
     * taken may have been changed again since.
     *
     * @param known null where there is nothing
     */
    static boolean isDue(Listed listed, SourceFacts known) {
        return known == null
                || known.closed()
                || known.retrievedOn() == null
                || listed.updated() == null
                || !listed.updated().isBefore(known.retrievedOn());
    }

    /** Has all of these kept, but for those that are not to be had, which are in the report. */
    void ask(List<Listed> due, Consumer<String> progress) {
        List<Listed> missing = due.stream()
                .filter(listed -> !listed.isWhole() && !isKept(listed))
                .toList();
        for (Listed listed : missing) {
            ask(listed.id());
            if (asked % TOLD_EACH == 0 || asked == missing.size()) {
                progress.accept(asked + " / " + missing.size());
            }
        }
    }

    private boolean isKept(Listed listed) {
        return listed.updated() != null
                && kept.find(listed.id())
                        .map(OrganisationList::updated)
                        .filter(listed.updated()::equals)
                        .isPresent();
    }

    private void ask(String id) {
        asked++;
        kept.drop(id);
        Optional<RegisterClient.Answer<JsonNode>> answer =
                client.get(Endpoints.name(id), endpoints.organisation(id), kept.folder(), LARGEST_RECORD, this::record);
        if (answer.isEmpty()) {
            report.fault(id, "social.gone");
        } else if (answer.get().content().isMissingNode()) {
            report.fault(id, "social.no-json");
        } else {
            kept.keep(id, answer.get().content());
        }
    }

    /** Missing where it is no JSON: that is a fault of the record, and the others come in. */
    private JsonNode record(Path body) throws IOException {
        try {
            return json.readTree(body.toFile());
        } catch (JsonProcessingException unreadable) {
            if (CutOff.is(unreadable, body)) {
                throw unreadable;
            }
            return MissingNode.getInstance();
        }
    }
}
