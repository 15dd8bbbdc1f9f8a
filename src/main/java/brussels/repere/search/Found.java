package brussels.repere.search;

import brussels.repere.directory.ListedService;
import brussels.repere.search.index.IndexAnswer;
import brussels.repere.search.index.Records;
import java.util.List;
import java.util.Map;

/**
 * What the index tells of a hit.
 *
 * @param areaKey null where no area is declared
 */
record Found(String areaKey, ListedService service, float score) {

    /** The hits of an answer, but for those that are gone meanwhile. */
    static List<Found> of(IndexAnswer answer, Records records) {
        Map<String, ListedService> services =
                records.get(answer.rows().stream().map(IndexAnswer.Row::key).toList());
        return answer.rows().stream()
                .filter(row -> services.containsKey(row.key().id()))
                .map(row -> new Found(row.areaKey(), services.get(row.key().id()), row.score()))
                .toList();
    }
}
