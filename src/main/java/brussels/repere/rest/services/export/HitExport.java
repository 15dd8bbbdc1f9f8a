package brussels.repere.rest.services.export;

import brussels.repere.rest.licence.DataLicence;
import brussels.repere.rest.services.response.ServicesAnswer.HitView;
import brussels.repere.search.HitCursor;
import brussels.repere.search.SearchHit;
import brussels.repere.text.Lang;
import java.util.List;
import java.util.function.Function;

/**
 * All hits of a search while they are exported, with what must be published along with them. For one thread.
 *
 * @param attribution the notice of OpenStreetMap, if the place of the search rests on its lines; else null
 */
record HitExport(HitCursor hits, Function<SearchHit, HitView> views, DataLicence terms, String attribution, Lang lang)
        implements AutoCloseable {

    long generation() {
        return hits.answer().generation();
    }

    /** Returns the next hits; empty at the end. */
    List<HitView> nextBatch() {
        return hits.nextBatch().stream().map(views).toList();
    }

    /** Closes the export if the data hold areas that its coverage map does not, since it will be started again. */
    boolean closeIfDataAhead() {
        if (!hits.answer().caveats().dataAhead()) {
            return false;
        }
        close();
        return true;
    }

    @Override
    public void close() {
        hits.close();
    }
}
