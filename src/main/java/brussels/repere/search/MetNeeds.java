package brussels.repere.search;

import brussels.repere.search.index.ServiceFields;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;

/**
 * Counts for each need of a question the services that meet it as most would mean it, serve the place and pass the filters: whether anybody
 * does, or only near ones and far-fetched ones were found.
 */
final class MetNeeds {

    private final Question question;
    private final Narrowing narrowing;
    private final Map<Integer, AggregationKey<JsonObject>> keys = new LinkedHashMap<>();

    MetNeeds(Question question, Narrowing narrowing) {
        this.question = question;
        this.narrowing = narrowing;
        IntStream.range(0, question.needs().size()).forEach(i -> keys.put(i, AggregationKey.of("need-" + i)));
    }

    Map<Integer, AggregationKey<JsonObject>> keys() {
        return keys;
    }

    JsonObject aggregation(int need) {
        List<JsonObject> all = new ArrayList<>();
        all.add(Narrowing.terms(
                ServiceFields.CATEGORY, question.needs().get(need).best()));
        all.add(Narrowing.terms(ServiceFields.AREA, question.coverage().keys(serving -> true)));
        if (!narrowing.isNone()) {
            all.add(narrowing.all());
        }
        JsonObject counted = new JsonObject();
        counted.add("filter", Narrowing.every(all));
        return counted;
    }

    List<Long> read(SearchResult<?> result) {
        return keys.values().stream()
                .map(key -> result.aggregation(key).get("doc_count").getAsLong())
                .toList();
    }
}
