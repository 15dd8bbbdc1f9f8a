package brussels.repere.rest.services.request;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What people chose when they were asked what words mean ("Voulez-vous dire … ?"). Immutable.
 *
 * @param termByPart for the id of a part of a text, the term that is meant by it
 */
record ChosenMeanings(Map<String, String> termByPart) {

    /** Between the id of a part and the term: {@code need:hébergement=C337}. */
    private static final char SEPARATOR = '=';

    /** Parses the parameter {@code meaning}, and reports values without a part, and terms that do not exist. */
    static ChosenMeanings parse(ParameterValues values, Taxonomy taxonomy, ParameterErrors errors) {
        Map<String, String> termByPart = new HashMap<>();
        for (String value : ParameterValues.listOf(values)) {
            // The term has no such sign, the words before it may.
            int at = value.lastIndexOf(SEPARATOR);
            String term = value.substring(at + 1);
            if (at <= 0) {
                errors.addNotAllowed("meaning", "meaning.form");
            } else if (taxonomy.find(term).isEmpty()) {
                ValueSuggestions similar = ValueSuggestions.categories(taxonomy, term);
                errors.addUnknownValue("meaning", null, similar.codes(), similar::describe);
            } else {
                termByPart.put(value.substring(0, at).toLowerCase(Locale.ROOT), term);
            }
        }
        return new ChosenMeanings(Map.copyOf(termByPart));
    }

    /** Returns the reading in which the parts surely mean what was chosen; parts that it does not have change nothing. */
    Reading applyTo(Reading reading) {
        return termByPart.isEmpty()
                ? reading
                : new Reading(reading.parts().stream().map(this::applyTo).toList(), reading.distress());
    }

    private Reading.Part applyTo(Reading.Part part) {
        String term = termByPart.get(part.id());
        if (term == null || part.kind() != Reading.Kind.NEED) {
            return part;
        }
        NeedMeaning meaning = new NeedMeaning(term, part.text(), NeedMeaning.MatchKind.EXACT);
        return Reading.Part.need(part.span(), part.text(), List.of(meaning), Certainty.SURE, List.of());
    }
}
