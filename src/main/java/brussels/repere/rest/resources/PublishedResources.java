package brussels.repere.rest.resources;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.resources.ProfessionalResource;
import brussels.repere.directory.resources.ResourceKind;
import brussels.repere.directory.resources.ResourcePublisher;
import brussels.repere.directory.resources.ResourceRows;
import brussels.repere.directory.resources.ResourceStatus;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.cache.SingleEntryCache;
import brussels.repere.search.catalogue.RecordReader;
import brussels.repere.text.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The resources that everybody may read, with the names of their publishers, read once for each state of them and each generation of the data. Safe for use by
 * several threads.
 */
@ApplicationScoped
public class PublishedResources {

    private final ResourceRows rows;
    private final RecordReader records;
    private final CurrentTerritoryMap maps;
    private final SingleEntryCache<ReadState, List<ResourceWords>> resources;

    PublishedResources(ResourceRows rows, RecordReader records, CurrentTerritoryMap maps) {
        this.rows = rows;
        this.records = records;
        this.maps = maps;
        this.resources = new SingleEntryCache<>(
                state -> rows.listPublished().stream().map(this::read).toList());
    }

    private record ReadState(String resources, long generation) {}

    /** Lists them; what changed last comes first. */
    List<ResourceWords> list() {
        return resources.get(new ReadState(rows.readState(), maps.get().generation()));
    }

    /** Lists when each of them changed last, by their ids. */
    public Map<UUID, Instant> listModified() {
        Map<UUID, Instant> modified = new LinkedHashMap<>();
        list().forEach(words ->
                modified.put(words.resource().id(), words.resource().modifiedAt()));
        return modified;
    }

    /** Lists the kinds of which there are any, in their order. */
    public List<ResourceKind> listKinds() {
        return ResourceKind.list().stream()
                .filter(kind -> list().stream()
                        .anyMatch(words -> words.resource().content().kind().equals(kind)))
                .toList();
    }

    /** Lists the terms of the taxonomy that any is about. */
    public Set<String> listNeeds() {
        return list().stream()
                .flatMap(words -> words.resource().content().needs().stream())
                .collect(Collectors.toSet());
    }

    Optional<ResourceWords> find(UUID id) {
        return rows.find(id)
                .filter(resource -> resource.status() == ResourceStatus.PUBLISHED)
                .map(this::read);
    }

    private ResourceWords read(ProfessionalResource resource) {
        return ResourceWords.of(resource, name(resource.content().publisher()));
    }

    /** An organisation has its name from listed services; null where there is none any more. */
    private Bilingual name(ResourcePublisher publisher) {
        return publisher.name() != null
                ? new Bilingual(publisher.name(), publisher.name())
                : records.readOrganization(publisher.organization()).services().stream()
                        .map(ListedService::organization)
                        .findFirst()
                        .map(organization -> organization.name())
                        .orElse(null);
    }
}
