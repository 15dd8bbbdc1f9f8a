package brussels.repere.rest.resources;

import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.resources.ResourceContent;
import brussels.repere.directory.resources.ResourceKind;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.problem.ParameterErrors;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is left out. Immutable.
 *
 * @param kinds empty for all, like the others
 * @param languages with their varieties
 * @param needs with all that are below them
 */
record ResourceFilter(List<String> kinds, Set<String> languages, Set<String> needs) {

    static List<String> readKinds(ParameterValues kind, ParameterErrors errors) {
        List<String> kinds = ParameterValues.listOf(kind);
        if (!ResourceKind.codes().containsAll(kinds)) {
            errors.addNotAllowed("kind", "event.kind", ResourceKind.codes());
        }
        return kinds;
    }

    static List<String> readCategories(ParameterValues category, Taxonomy taxonomy, ParameterErrors errors) {
        List<String> categories = ParameterValues.listOf(category);
        if (categories.stream().anyMatch(id -> taxonomy.find(id).isEmpty())) {
            errors.addUnknownValue("category");
        }
        return categories;
    }

    static ResourceFilter of(
            List<String> kinds, Collection<String> languages, Collection<String> categories, Taxonomy taxonomy) {
        Set<String> tags = new HashSet<>();
        languages.forEach(tag -> LanguageRegistry.known()
                .withVarieties(tag)
                .forEach(variety -> tags.add(variety.toLowerCase(Locale.ROOT))));
        Set<String> needs = new HashSet<>();
        categories.forEach(id -> needs.addAll(taxonomy.withDescendants(id)));
        return new ResourceFilter(kinds, tags, needs);
    }

    boolean keeps(ResourceContent content) {
        return (kinds.isEmpty() || kinds.contains(content.kind().code()))
                && (languages.isEmpty()
                        || content.languages().isEmpty()
                        || content.languages().stream()
                                .anyMatch(tag -> languages.contains(tag.toLowerCase(Locale.ROOT))))
                && (needs.isEmpty() || content.needs().stream().anyMatch(needs::contains));
    }
}
