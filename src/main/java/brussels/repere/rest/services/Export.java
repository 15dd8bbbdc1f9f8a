package brussels.repere.rest.services;

import brussels.repere.rest.services.ServicesAnswer.HitView;
import brussels.repere.rest.terms.DataTerms;
import brussels.repere.search.AllHits;
import brussels.repere.search.Hit;
import brussels.repere.text.Lang;
import java.util.List;
import java.util.function.Function;

/** All hits of a question on their way out, with what must be told beside them. For one thread. */
record Export(AllHits hits, Function<Hit, HitView> views, DataTerms terms, Lang lang) implements AutoCloseable {

    long generation() {
        return hits.answer().generation();
    }

    /** The next ones; none at the end. */
    List<HitView> next() {
        return hits.next().stream().map(views).toList();
    }

    @Override
    public void close() {
        hits.close();
    }
}
