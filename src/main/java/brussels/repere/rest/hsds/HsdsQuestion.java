package brussels.repere.rest.hsds;

import brussels.repere.directory.DirectoryListing.Kind;
import brussels.repere.directory.ListingFilter;
import brussels.repere.directory.Taxonomy;
import brussels.repere.exchange.hsds.HsdsTaxonomy;
import brussels.repere.exchange.hsds.HsdsTerms;
import brussels.repere.exchange.hsds.Wanted;
import brussels.repere.rest.parameters.Moment;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.Wrong;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Gathers what is asked of a list; what does not exist is told to {@link Wrong}. Of one request. */
final class HsdsQuestion {

    private final HsdsTerms terms;
    private final Taxonomy needs;
    private final Wrong wrong;
    private final List<Wanted.Carrying> carrying = new ArrayList<>();
    private ListingFilter.State state = ListingFilter.State.active;
    private UUID organization;
    private Set<String> categories;
    private Set<String> modes;
    private Set<String> areas;
    private Instant modifiedFrom;
    private String words;

    HsdsQuestion(HsdsTerms terms, Taxonomy needs, Wrong wrong) {
        this.terms = terms;
        this.needs = needs;
        this.wrong = wrong;
    }

    HsdsQuestion words(String search) {
        words = search;
        return this;
    }

    HsdsQuestion status(ListingFilter.State asked) {
        state = asked == null ? state : asked;
        return this;
    }

    /** @param exists whether there is such an organisation */
    HsdsQuestion organization(UUID id, boolean exists) {
        organization = id;
        if (id != null && !exists) {
            unknown("organization_id");
        }
        return this;
    }

    HsdsQuestion modifiedAfter(Moment moment) {
        modifiedFrom = moment == null ? null : moment.instant();
        if (moment != null && moment.instant().isAfter(Instant.now())) {
            wrong.add("modified_after", ParameterError.Code.NOT_ALLOWED, "moment.future");
        }
        return this;
    }

    /** @param keys of areas that serve the place asked for; null where none is */
    HsdsQuestion areas(Set<String> keys) {
        areas = keys;
        return this;
    }

    HsdsQuestion terms(UUID termId, UUID taxonomyId) {
        if (taxonomyId != null) {
            HsdsTaxonomy.find(taxonomyId).ifPresentOrElse(this::any, () -> unknown("taxonomy_id"));
        }
        if (termId != null) {
            terms.find(termId).ifPresentOrElse(this::term, () -> unknown("taxonomy_term_id"));
        }
        return this;
    }

    private void any(HsdsTaxonomy taxonomy) {
        switch (taxonomy) {
            case NEED -> categories = Set.of();
            case DELIVERY_MODE -> modes = Set.of();
            default -> carrying.add(new Wanted.Carrying(taxonomy, null));
        }
    }

    private void term(HsdsTerms.Term term) {
        switch (term.taxonomy()) {
            case NEED -> categories = needs.withDescendants(term.code());
            case DELIVERY_MODE -> modes = Set.of(term.code());
            default -> carrying.add(new Wanted.Carrying(term.taxonomy(), term.code()));
        }
    }

    private void unknown(String parameter) {
        wrong.add(parameter, ParameterError.Code.UNKNOWN_VALUE, "parameter.UNKNOWN_VALUE");
    }

    /** @throws brussels.repere.rest.problem.ProblemException if something was wrong */
    Wanted ask(Kind kind) {
        wrong.throwIfAny();
        return new Wanted(
                kind,
                new ListingFilter(state, organization, categories, modes, areas, modifiedFrom),
                Optional.ofNullable(words).filter(text -> !text.isBlank()).orElse(null),
                carrying);
    }
}
