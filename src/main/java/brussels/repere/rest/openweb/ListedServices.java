package brussels.repere.rest.openweb;

import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.geography.Territory;
import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.openweb.LabelledFact.Piece;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.services.ServicesAnswerFactory;
import brussels.repere.rest.services.request.ServicesQuery;
import brussels.repere.rest.services.request.ServicesQueryBuilder;
import brussels.repere.rest.services.response.ServicesAnswer;
import brussels.repere.rest.services.response.ServicesAnswer.HitView;
import brussels.repere.search.SearchUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks for the services of a territory, for a need, or both, as a search does, and gives them page by page: nobody finds other services here than the
 * interface gives. Safe for use by several threads.
 */
@ApplicationScoped
class ListedServices {

    /** Short enough to be read, and to be made in some milliseconds. */
    static final int PAGE_SIZE = 50;

    /** As far as the interface goes. */
    private static final int MOST_PAGES = 10_000 / PAGE_SIZE;

    private final ServicesAnswerFactory answers;

    ListedServices(ServicesAnswerFactory answers) {
        this.answers = answers;
    }

    /**
     * One page of services, by how near to home they serve.
     *
     * @param first the position of the first, from 1
     * @param notices what the licences of sources ask to be said
     */
    record Page(
            ServicesAnswer answer,
            int number,
            int first,
            List<ServiceView> views,
            List<Tier> tiers,
            List<Piece> notices) {

        int count() {
            return (int) Math.min((answer.total() + PAGE_SIZE - 1) / PAGE_SIZE, MOST_PAGES);
        }
    }

    /** Services under a heading. Public for the templates. */
    public record Tier(String title, List<ServiceCard> cards) {}

    /**
     * @param territory null for the whole Region
     * @param need null for any
     * @param number of the page, from 1
     * @return empty if there is no such page, or just now nobody can be asked
     */
    Optional<Page> find(Territory territory, TaxonomyTerm need, int number, ScreenWords words) {
        if (number < 1 || number > MOST_PAGES) {
            return Optional.empty();
        }
        try {
            ServicesAnswer answer = answers.create(query(territory, need, number, words));
            return number > 1 && answer.hits().isEmpty() ? Optional.empty() : Optional.of(page(answer, number, words));
        } catch (SearchUnavailable away) {
            return Optional.empty();
        }
    }

    private static ServicesQuery query(Territory territory, TaxonomyTerm need, int number, ScreenWords words) {
        ServicesQueryBuilder query =
                new ServicesQueryBuilder().page(number).size(PAGE_SIZE).lang(words.lang());
        if (territory == null) {
            query.q("");
        } else {
            query.place(territory.key().toString());
        }
        if (need != null) {
            ParameterValues value = ParameterValues.fromString(need.id());
            if (need.kind() == TaxonomyTerm.Kind.SECTOR) {
                query.sector(value);
            } else {
                query.category(value);
            }
        }
        return query.build();
    }

    private static Page page(ServicesAnswer answer, int number, ScreenWords words) {
        List<ServiceView> views = answer.hits().stream().map(HitView::listed).toList();
        List<Tier> tiers = new ArrayList<>();
        List<ServiceCard> cards = List.of();
        String tier = null;
        for (HitView hit : answer.hits()) {
            if (!hit.tier().equals(tier)) {
                tier = hit.tier();
                cards = new ArrayList<>();
                tiers.add(new Tier(words.nameOf("territory.tier", tier), cards));
            }
            cards.add(ServiceCard.of(hit.listed(), true, words));
        }
        return new Page(answer, number, (number - 1) * PAGE_SIZE + 1, views, tiers, ProvenanceLines.notices(views));
    }
}
