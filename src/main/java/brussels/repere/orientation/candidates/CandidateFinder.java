package brussels.repere.orientation.candidates;

import brussels.repere.directory.Site;
import brussels.repere.directory.hours.OpeningStatusFinder;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.coordinates.PointDistance;
import brussels.repere.orientation.situation.Situation;
import brussels.repere.orientation.situation.SituationNeed;
import brussels.repere.search.CandidateSearch;
import brussels.repere.search.plan.FoundService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Finds who may be a door for each need of a situation. Whoever is known to refuse the person, or to serve elsewhere, is none. A service
 * near by that declares no area may be one, though not for certain: a pharmacy, a hospital. Safe for use by several threads.
 */
@ApplicationScoped
public class CandidateFinder {

    /** More than any need of a register in memory has; what would come after these is farther from home and less fitting. */
    private static final int MAX_PER_NEED = 2_000;

    private final CandidateSearch search;
    private final CurrentTaxonomy taxonomies;
    private final OpeningStatusFinder openingStatuses;

    CandidateFinder(CandidateSearch search, CurrentTaxonomy taxonomies, OpeningStatusFinder openingStatuses) {
        this.search = search;
        this.taxonomies = taxonomies;
        this.openingStatuses = openingStatuses;
    }

    /** Returns the candidates by their ids, in the order of the ids. */
    public CandidateSet find(Situation situation) {
        Map<UUID, FoundService> found = new TreeMap<>();
        Map<UUID, Map<Integer, NeedFit>> fits = new HashMap<>();
        Taxonomy taxonomy = taxonomies.get();
        for (int position = 0; position < situation.needs().size(); position++) {
            SituationNeed need = situation.needs().get(position);
            NeedMatcher matcher = new NeedMatcher(situation, need, taxonomy);
            int key = position;
            for (FoundService service : search.rank(SituationQuestions.forNeed(situation, need), MAX_PER_NEED)) {
                UUID id = service.service().id();
                matcher.match(service).ifPresent(fit -> {
                    found.putIfAbsent(id, service);
                    fits.computeIfAbsent(id, any -> new HashMap<>()).put(key, fit);
                });
            }
        }
        Map<UUID, DoorCandidate> candidates = new LinkedHashMap<>();
        found.forEach((id, service) -> candidates.put(id, candidate(service, situation, fits.get(id))));
        return new CandidateSet(List.copyOf(candidates.values()));
    }

    private DoorCandidate candidate(FoundService found, Situation situation, Map<Integer, NeedFit> fits) {
        return new DoorCandidate(
                found,
                distance(
                        situation.coverage().place().point(),
                        found.service().location().site()),
                openingStatuses
                        .findStatus(found.service(), situation.visitTime().at(), situation.lang())
                        .orElse(null),
                fits);
    }

    private static Double distance(Place.Point place, Site site) {
        return place == null || site == null || site.point() == null
                ? null
                : PointDistance.metres(
                        place.lat(),
                        place.lon(),
                        site.point().lat(),
                        site.point().lon());
    }
}
