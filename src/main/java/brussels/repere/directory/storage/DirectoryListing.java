package brussels.repere.directory.storage;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.PublishedService;
import brussels.repere.generation.DataGeneration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Lists the whole directory for those who take it over: first the ids, then the records of some ids at a time. Each method is a
 * transaction of its own with one query, so that a slow reader holds no connection. Nothing confidential comes out of it. Safe for
 * use by several threads.
 */
@ApplicationScoped
public class DirectoryListing {

    private static final String SELECT_IDS =
            """
            select distinct %s from service_at_location s join service v on v.id = s.service_id
            where %s
            order by 1""";

    /** The key as {@link brussels.repere.directory.competence.CompetentArea} writes it. */
    private static final String AREA_KEY = "coalesce(s.area_key, v.area_key) || coalesce('@' || v.competent_in, '')";

    private final EntityManager entities;
    private final DataGeneration.Repository generation;

    DirectoryListing(EntityManager entities, DataGeneration.Repository generation) {
        this.entities = entities;
        this.generation = generation;
    }

    /** What is listed, each once: services, services at location, or organisations. */
    public enum Kind {
        SERVICE("v.id"),
        SERVICE_AT_LOCATION("s.id"),
        ORGANIZATION("v.organization_id");

        private final String column;

        Kind(String column) {
            this.column = column;
        }

        /** Returns the id under which a service at location is listed. */
        public UUID idOf(ListedService service) {
            return switch (this) {
                case SERVICE -> service.service().id();
                case SERVICE_AT_LOCATION -> service.id();
                case ORGANIZATION -> service.organization().id();
            };
        }
    }

    /** Returns the generation that the data have now. */
    @Transactional
    public long generation() {
        return generation.get();
    }

    /** Lists ids in ascending order, so that readers can go on after one whatever changes meanwhile. */
    @Transactional
    public List<UUID> listIds(Kind kind, ListingFilter filter) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        Query query = entities.createNativeQuery(
                SELECT_IDS.formatted(kind.column, condition(filter, parameters)), UUID.class);
        parameters.forEach(query::setParameter);
        return ((List<?>) query.getResultList()).stream().map(UUID.class::cast).toList();
    }

    private static String condition(ListingFilter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of(
                switch (filter.state()) {
                    case active -> "v.closed_on is null and v.joined_to is null";
                    case inactive -> "(v.closed_on is not null or v.joined_to is not null)";
                    case all -> "true";
                }));
        if (filter.organization() != null) {
            conditions.add("v.organization_id = :organization");
            parameters.put("organization", filter.organization());
        }
        addAnyOf("v.categories", "categories", filter.categories(), conditions, parameters);
        addAnyOf("coalesce(s.modes, v.modes)", "modes", filter.modes(), conditions, parameters);
        if (filter.areas() != null) {
            conditions.add(AREA_KEY + " = any(cast(:areas as text[]))");
            parameters.put("areas", filter.areas().toArray(String[]::new));
        }
        if (filter.modifiedFrom() != null) {
            conditions.add("v.modified_at >= :modifiedFrom");
            parameters.put("modifiedFrom", filter.modifiedFrom());
        }
        return String.join(" and ", conditions);
    }

    private static void addAnyOf(
            String column, String name, Set<String> anyOf, List<String> conditions, Map<String, Object> parameters) {
        if (anyOf != null && anyOf.isEmpty()) {
            conditions.add("cardinality(" + column + ") > 0");
        } else if (anyOf != null) {
            conditions.add(column + " && cast(:" + name + " as text[])");
            parameters.put(name, anyOf.toArray(String[]::new));
        }
    }

    /**
     * Reads the services at location that belong to each id; ids that no longer exist are missing.
     *
     * @return by id, in the order of the ids given
     */
    @Transactional
    public Map<UUID, List<PublishedService>> read(Kind kind, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        String path =
                switch (kind) {
                    case SERVICE -> "v.id";
                    case SERVICE_AT_LOCATION -> "s.id";
                    case ORGANIZATION -> "o.id";
                };
        Map<UUID, List<PublishedService>> found = DirectoryReader.read(entities, path + " in :ids", "ids", ids).stream()
                .map(ServiceAtLocation::published)
                .collect(Collectors.groupingBy(row -> kind.idOf(row.service())));
        Map<UUID, List<PublishedService>> ordered = new LinkedHashMap<>();
        ids.stream().filter(found::containsKey).forEach(id -> ordered.put(id, found.get(id)));
        return ordered;
    }
}
