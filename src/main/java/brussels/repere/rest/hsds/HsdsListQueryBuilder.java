package brussels.repere.rest.hsds;

import brussels.repere.directory.storage.DirectoryListing.Kind;
import brussels.repere.directory.storage.ListingFilter;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.exchange.hsds.HsdsListQuery;
import brussels.repere.exchange.hsds.HsdsTaxonomy;
import brussels.repere.exchange.hsds.HsdsTerms;
import brussels.repere.rest.parameters.DateTimeParameter;
import brussels.repere.rest.problem.ParameterErrors;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Builds the query of a list; values that do not exist are added to the {@link ParameterErrors}. Used for one request.
 */
final class HsdsListQueryBuilder {

    private final HsdsTerms terms;
    private final Taxonomy needTaxonomy;
    private final ParameterErrors errors;
    private final List<HsdsListQuery.TermFilter> termFilters = new ArrayList<>();
    private ListingFilter.State state = ListingFilter.State.active;
    private UUID organization;
    private Set<String> categories;
    private Set<String> modes;
    private Set<String> areas;
    private Instant modifiedFrom;
    private String words;
    private HsdsListQuery.Near near;

    HsdsListQueryBuilder(HsdsTerms terms, Taxonomy needTaxonomy, ParameterErrors errors) {
        this.terms = terms;
        this.needTaxonomy = needTaxonomy;
        this.errors = errors;
    }

    HsdsListQueryBuilder words(String search) {
        words = search;
        return this;
    }

    HsdsListQueryBuilder status(ListingFilter.State status) {
        state = status == null ? state : status;
        return this;
    }

    /** @param exists whether there is such an organisation */
    HsdsListQueryBuilder organization(UUID id, boolean exists) {
        organization = id;
        if (id != null && !exists) {
            errors.addUnknownValue("organization_id");
        }
        return this;
    }

    HsdsListQueryBuilder modifiedAfter(DateTimeParameter moment) {
        modifiedFrom = moment == null ? null : moment.instant();
        if (moment != null && moment.instant().isAfter(Instant.now())) {
            errors.addNotAllowed("modified_after", "moment.future");
        }
        return this;
    }

    /** @param keys keys of areas that serve the place of the request; null where it names none */
    HsdsListQueryBuilder areas(Set<String> keys) {
        areas = keys;
        return this;
    }

    /** @param surroundings where services must be located; null for anywhere */
    HsdsListQueryBuilder near(HsdsListQuery.Near surroundings) {
        near = surroundings;
        return this;
    }

    HsdsListQueryBuilder terms(UUID termId, UUID taxonomyId) {
        if (taxonomyId != null) {
            HsdsTaxonomy.find(taxonomyId)
                    .ifPresentOrElse(this::addTaxonomy, () -> errors.addUnknownValue("taxonomy_id"));
        }
        if (termId != null) {
            terms.find(termId).ifPresentOrElse(this::addTerm, () -> errors.addUnknownValue("taxonomy_term_id"));
        }
        return this;
    }

    private void addTaxonomy(HsdsTaxonomy taxonomy) {
        switch (taxonomy) {
            case NEED -> categories = Set.of();
            case DELIVERY_MODE -> modes = Set.of();
            default -> termFilters.add(new HsdsListQuery.TermFilter(taxonomy, null));
        }
    }

    private void addTerm(HsdsTerms.Term term) {
        switch (term.taxonomy()) {
            case NEED -> categories = needTaxonomy.withDescendants(term.code());
            case DELIVERY_MODE -> modes = Set.of(term.code());
            default -> termFilters.add(new HsdsListQuery.TermFilter(term.taxonomy(), term.code()));
        }
    }

    /** @throws brussels.repere.rest.problem.ProblemException if there are errors */
    HsdsListQuery build(Kind kind) {
        errors.throwIfAny();
        return new HsdsListQuery(
                kind,
                new ListingFilter(state, organization, categories, modes, areas, modifiedFrom),
                Optional.ofNullable(words).filter(text -> !text.isBlank()).orElse(null),
                near,
                termFilters);
    }
}
