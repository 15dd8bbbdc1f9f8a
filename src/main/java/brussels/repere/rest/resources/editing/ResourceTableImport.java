package brussels.repere.rest.resources.editing;

import brussels.repere.directory.resources.ProfessionalResource;
import brussels.repere.directory.resources.ResourceContent;
import brussels.repere.directory.resources.ResourceRows;
import brussels.repere.directory.resources.ResourceStatus;
import brussels.repere.directory.resources.ResourceStore;
import brussels.repere.rest.editing.fields.FieldNames;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.resources.editing.ResourceTable.Row;
import brussels.repere.rest.resources.editing.ResourceTableAnswer.ResourceRowAnswer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Stores a table of resources as a whole or not at all, and names all that is wrong by line and column. A link that is there already is not added a second time.
 * Safe for use by several threads.
 */
@ApplicationScoped
class ResourceTableImport {

    private final ResourceAccess access;
    private final ResourceRows resources;
    private final ResourceStore store;
    private final ResourceReader reader;
    private final RequestLanguage language;

    ResourceTableImport(
            ResourceAccess access,
            ResourceRows resources,
            ResourceStore store,
            ResourceReader reader,
            RequestLanguage language) {
        this.access = access;
        this.resources = resources;
        this.store = store;
        this.reader = reader;
        this.language = language;
    }

    /** @param before null for a new resource */
    private record Planned(int line, ProfessionalResource before, ResourceContent content) {}

    /**
     * @param publish whether new ones are published at once
     * @throws brussels.repere.rest.problem.ProblemException naming all that cannot be used; nothing is stored then
     */
    ResourceTableAnswer read(byte[] file, boolean publish) {
        ParameterErrors errors = new ParameterErrors();
        Set<UUID> seen = new HashSet<>();
        Set<String> links = resources.listAll().stream()
                .map(resource -> link(resource.content()))
                .collect(Collectors.toCollection(HashSet::new));
        List<Planned> planned = new ArrayList<>();
        for (Row row : ResourceTable.read(file, language.get()).rows()) {
            planned.add(plan(row, seen, links, errors));
        }
        errors.throwIfAny();
        return QuarkusTransaction.requiringNew().call(() -> store(planned, publish));
    }

    private Planned plan(Row row, Set<UUID> seen, Set<String> links, ParameterErrors errors) {
        FieldNames names = FieldNames.inTable(row.line());
        ProfessionalResource before = row.id() == null ? null : findBefore(row, names, errors);
        if (before != null && !seen.add(before.id())) {
            errors.addNotAllowed(names.of("id"), "resource.twice");
        }
        ResourceContent content = reader.read(row.form(), before == null ? null : before.content(), names, errors);
        if (content != null && !access.mayKeep(content.territory())) {
            errors.addNotAllowed(names.of("territory"), "resource.not-yours");
        }
        if (content != null && row.id() == null && content.url() != null && !links.add(link(content))) {
            errors.addNotAllowed(names.of("url"), "resource.link-twice");
        }
        return new Planned(row.line(), before, content);
    }

    private static String link(ResourceContent content) {
        return content.kind().code() + " " + content.url();
    }

    private ProfessionalResource findBefore(Row row, FieldNames names, ParameterErrors errors) {
        ProfessionalResource before = findStored(row.id());
        if (before == null) {
            errors.add(names.of("id"), ParameterError.Code.UNKNOWN_VALUE, "resource.unknown");
        } else if (!access.mayKeep(before.content().territory())) {
            errors.addNotAllowed(names.of("id"), "resource.not-yours");
        } else if (!Long.toString(before.version()).equals(row.version())) {
            errors.addNotAllowed(names.of("version"), "resource.version");
        }
        return before;
    }

    private ProfessionalResource findStored(String id) {
        try {
            return resources.find(UUID.fromString(id)).orElse(null);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /** @throws brussels.repere.directory.resources.ResourceStateException if somebody changed one just now; nothing is stored then */
    private ResourceTableAnswer store(List<Planned> planned, boolean publish) {
        List<ResourceRowAnswer> rows = new ArrayList<>();
        for (Planned row : planned) {
            ProfessionalResource before = row.before();
            if (before == null) {
                ProfessionalResource added = store.add(row.content(), access.account());
                if (publish) {
                    store.setStatus(added.id(), added.version(), ResourceStatus.PUBLISHED);
                }
                rows.add(new ResourceRowAnswer(row.line(), "added", added.id()));
            } else if (before.content().equals(row.content())) {
                rows.add(new ResourceRowAnswer(row.line(), "same", before.id()));
            } else {
                store.change(before.id(), before.version(), row.content(), access.account());
                rows.add(new ResourceRowAnswer(row.line(), "changed", before.id()));
            }
        }
        rows.stream()
                .filter(row -> !row.done().equals("same"))
                .forEach(row -> access.note(row.id(), "import-" + row.done()));
        return new ResourceTableAnswer(count(rows, "added"), count(rows, "changed"), count(rows, "same"), rows);
    }

    private static int count(List<ResourceRowAnswer> rows, String done) {
        return (int) rows.stream().filter(row -> row.done().equals(done)).count();
    }
}
