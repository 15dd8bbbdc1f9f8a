package brussels.repere.search;

import brussels.repere.directory.ListedService;
import brussels.repere.search.index.RecordJson;

/**
 * What the index tells of a hit.
 *
 * @param areaKey null where no area is declared
 */
record Found(String areaKey, ListedService service, float score) {

    static Found of(String areaKey, String record, float score) {
        return new Found(areaKey, RecordJson.read(record), score);
    }
}
