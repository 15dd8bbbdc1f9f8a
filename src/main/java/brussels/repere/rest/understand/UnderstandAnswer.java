package brussels.repere.rest.understand;

import brussels.repere.rest.directory.HelpLineView;
import brussels.repere.rest.services.response.UnderstoodView;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What a text means. Each part says where it stands in the text as it was typed, and how sure it is.
 *
 * @param generation of the data that the reading rests on
 * @param needs what is needed: {@code sure} is applied by a search, {@code perhaps} is a question to whoever wrote it
 * @param refused needs that are not wanted
 * @param person of whom it speaks
 * @param languages that are spoken or asked for, not those to be learnt
 * @param places the place that it names, the first in the text first
 * @param when help is wanted
 * @param how help is wanted, and what it may cost
 * @param distress the kinds of distress that it speaks of: {@code violence}, {@code suicide}, {@code children},
 *     {@code shelter}, {@code poisoning}, {@code accident}
 * @param helplines the lines that answer distress at once
 * @param unread words that mean something and were not understood
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record UnderstandAnswer(
        long generation,
        @NotNull @JsonInclude List<UnderstoodView> needs,
        List<UnderstoodView> refused,
        Person person,
        List<UnderstoodView> languages,
        List<UnderstoodView> places,
        List<UnderstoodView> when,
        List<UnderstoodView> how,
        List<String> distress,
        List<HelpLineView> helplines,
        List<UnderstoodView> unread) {

    /**
     * Who it is about.
     *
     * @param ages in years
     * @param audiences the groups of people that they belong to
     * @param status what is said of papers, insurance, income and mobility
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Person(List<UnderstoodView> ages, List<UnderstoodView> audiences, List<UnderstoodView> status) {}
}
