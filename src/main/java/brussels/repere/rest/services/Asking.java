package brussels.repere.rest.services;

import brussels.repere.rest.services.Answered.Unmet;
import brussels.repere.search.Answer;
import brussels.repere.search.Question;
import brussels.repere.search.ServiceSearch;
import brussels.repere.search.Wish;
import brussels.repere.search.reading.Reading;
import brussels.repere.search.reading.Reading.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Asks what was asked: the whole, each of several needs, and where nobody meets a need, who does elsewhere. */
@ApplicationScoped
class Asking {

    private static final int MOST_ELSEWHERE = 3;

    private final ServiceSearch search;

    Asking(ServiceSearch search) {
        this.search = search;
    }

    Answered ask(AskedQuestion asked) {
        Answer whole = asked.whole() == null ? null : search.ask(asked.whole());
        if (asked.each().isEmpty()) {
            Ask ask = asked.asks().isEmpty() ? null : asked.asks().get(0);
            return new Answered(asked, whole, List.of(new Answered.Part(ask, whole, unmet(ask, asked.whole(), whole))));
        }
        List<Answered.Part> parts = IntStream.range(0, asked.each().size())
                .mapToObj(i -> part(asked.asks().get(i), asked.each().get(i)))
                .toList();
        return new Answered(asked, whole, parts);
    }

    private Answered.Part part(Ask ask, Question question) {
        Answer answer = search.ask(question);
        return new Answered.Part(ask, answer, unmet(ask, question, answer));
    }

    private List<Unmet> unmet(Ask ask, Question question, Answer answer) {
        if (ask == null) {
            return List.of();
        }
        List<Unmet> unmet = new ArrayList<>();
        List<Reading.Part> needs = ask.reading().of(Kind.NEED).toList();
        int understood = 0;
        for (Reading.Part need : needs) {
            if (need.isUnderstood()) {
                Wish.Need wanted = question.needs().get(understood);
                if (answer.met().get(understood) == 0) {
                    unmet.add(new Unmet(need.text(), search.nearest(question, wanted, MOST_ELSEWHERE)));
                }
                understood++;
            } else if (answer.total() == 0) {
                unmet.add(new Unmet(need.text(), List.of()));
            }
        }
        return unmet;
    }
}
