package brussels.repere.rest.services.export;

import brussels.repere.rest.licence.DataLicence;
import brussels.repere.rest.services.response.ServicesAnswer.HitView;
import brussels.repere.search.HitCursor;
import brussels.repere.search.SearchHit;
import brussels.repere.text.Lang;
import java.util.List;
import java.util.function.Function;

/** All hits of a question on their way out, with what must be told beside them. For one thread. */
record HitExport(HitCursor hits, Function<SearchHit, HitView> views, DataLicence terms, Lang lang)
        implements AutoCloseable {

    long generation() {
        return hits.answer().generation();
    }

    /** The next ones; none at the end. */
    List<HitView> nextBatch() {
        return hits.nextBatch().stream().map(views).toList();
    }

    /** Closes it where the index knows areas that its coverage map does not, because it will be made anew. */
    boolean closeIfIndexAhead() {
        if (!hits.answer().indexAhead()) {
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
