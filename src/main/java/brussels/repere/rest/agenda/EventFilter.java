package brussels.repere.rest.agenda;

import brussels.repere.directory.agenda.EventAudience;
import brussels.repere.directory.agenda.EventContent;
import brussels.repere.directory.agenda.EventKind;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.problem.ParameterErrors;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is left out of an agenda. Immutable.
 *
 * @param kinds empty for all, like the others
 * @param needs with all that are below them
 */
record EventFilter(
        List<String> kinds, List<String> audiences, List<String> languages, Set<String> needs, boolean free) {

    /** @param categories that are known */
    static EventFilter read(
            ParameterValues kind,
            ParameterValues audience,
            ParameterValues language,
            List<String> categories,
            Boolean free,
            Taxonomy taxonomy,
            ParameterErrors errors) {
        List<String> kinds = ParameterValues.listOf(kind);
        if (!EventKind.codes().containsAll(kinds)) {
            errors.addNotAllowed("kind", "event.kind", EventKind.codes());
        }
        List<String> audiences = ParameterValues.listOf(audience);
        if (!EventAudience.codes().containsAll(audiences)) {
            errors.addNotAllowed("audience", "event.audience", EventAudience.codes());
        }
        Set<String> needs = new HashSet<>();
        categories.forEach(id -> needs.addAll(taxonomy.withDescendants(id)));
        return new EventFilter(
                kinds,
                audiences,
                ParameterValues.listOf(language).stream()
                        .map(code -> code.toLowerCase(Locale.ROOT))
                        .toList(),
                needs,
                Boolean.TRUE.equals(free));
    }

    boolean keeps(EventContent content) {
        return (kinds.isEmpty() || kinds.contains(content.kind().code()))
                && (audiences.isEmpty() || audiences.contains(content.audience().code()))
                && (languages.isEmpty()
                        || content.languages().isEmpty()
                        || content.languages().stream()
                                .anyMatch(spoken -> languages.contains(spoken.toLowerCase(Locale.ROOT))))
                && (needs.isEmpty() || content.needs().stream().anyMatch(needs::contains))
                && (!free || Boolean.TRUE.equals(content.cost().free()));
    }
}
