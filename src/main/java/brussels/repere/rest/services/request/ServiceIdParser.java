package brussels.repere.rest.services.request;

import brussels.repere.directory.ListedService;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.search.catalogue.RecordReader;
import brussels.repere.text.Lang;
import java.util.List;
import java.util.UUID;

/** Parses the ids of the services that a search is limited to: those of hits, each a service at one of its locations. */
final class ServiceIdParser {

    /** As many as somebody can choose from. */
    private static final int MAX_SUGGESTED = 5;

    private static final String PARAMETER = "service";

    private final RecordReader records;
    private final ParameterErrors errors;

    ServiceIdParser(RecordReader records, ParameterErrors errors) {
        this.records = records;
        this.errors = errors;
    }

    /**
     * Parses the ids; none where the search is not limited. An id that does not exist is not an error: lists that people keep
     * outlive services, and the search finds nothing. That of a service or an organisation is one, since it would find
     * nothing where there is something: the ids of its parts are suggested.
     */
    List<UUID> parse(ParameterValues values) {
        try {
            List<UUID> ids = ParameterValues.listOf(values).stream()
                    .map(UUID::fromString)
                    .toList();
            ids.forEach(this::refuseWhole);
            return ids;
        } catch (IllegalArgumentException malformed) {
            errors.add(PARAMETER, ParameterError.Code.MALFORMED, "service.form");
            return List.of();
        }
    }

    private void refuseWhole(UUID id) {
        List<ListedService> parts =
                records.listPartsOf(id).stream().limit(MAX_SUGGESTED).toList();
        if (!parts.isEmpty()) {
            errors.addUnknownValue(
                    PARAMETER,
                    id.toString(),
                    parts.stream().map(part -> part.id().toString()).toList(),
                    lang -> parts.stream().map(part -> describe(part, lang)).toList());
        }
    }

    private static String describe(ListedService part, Lang lang) {
        return part.id() + " (" + part.service().name().in(lang) + ")";
    }
}
