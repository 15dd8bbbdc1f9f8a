package brussels.repere.search;

import brussels.repere.search.index.IndexAnswer;
import brussels.repere.search.index.ServiceFields;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts for each need of a question the services that meet it, serve the place and pass the filters: whether anybody
 * does, or only near ones and far-fetched ones were found.
 */
final class MetNeeds {

    private static final String NAME = "need-";

    private final Question question;
    private final Narrowing narrowing;

    MetNeeds(Question question, Narrowing narrowing) {
        this.question = question;
        this.narrowing = narrowing;
    }

    /** Adds to what is to be counted. */
    void ask(ObjectNode aggregations) {
        List<Wish.Need> needs = question.needs();
        for (int i = 0; i < needs.size(); i++) {
            List<ObjectNode> all = new ArrayList<>();
            all.add(Clauses.terms(ServiceFields.CATEGORY, needs.get(i).met()));
            all.add(Clauses.terms(ServiceFields.AREA, question.coverage().keys(serving -> true)));
            if (!narrowing.isNone()) {
                all.add(narrowing.all());
            }
            aggregations.set(NAME + i, Clauses.object("filter", Clauses.every(all)));
        }
    }

    List<Long> read(IndexAnswer answer) {
        return IntStream.range(0, question.needs().size())
                .mapToObj(i -> answer.counts().get(NAME + i))
                .toList();
    }
}
