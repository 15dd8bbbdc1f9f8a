package brussels.repere.rest.collections;

import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.collections.CollectionSection;
import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.rest.cache.SingleEntryCache;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchIntentFactory;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.understanding.TextReader;
import brussels.repere.understanding.TextUnderstanding;
import brussels.repere.understanding.reading.Reading;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what collections are about: the needs that their titles and those of their sections mean, in either language, read as a question is. Kept until a
 * collection or the taxonomy changes. Safe for use by several threads.
 */
@ApplicationScoped
class CollectionTopics {

    /** More than teams keep; what is beyond is read again. */
    private static final int MAX_KEPT = 1_000;

    private final CurrentTaxonomy taxonomies;
    private final CurrentCoverageMap coverage;
    private final TextUnderstanding understanding;
    private final SingleEntryCache<Taxonomy, Cache<Version, Topics>> kept = new SingleEntryCache<>(taxonomy ->
            Caffeine.newBuilder().maximumSize(MAX_KEPT).executor(Runnable::run).build());

    CollectionTopics(CurrentTaxonomy taxonomies, CurrentCoverageMap coverage, TextUnderstanding understanding) {
        this.taxonomies = taxonomies;
        this.coverage = coverage;
        this.understanding = understanding;
    }

    private record Version(UUID collection, long version) {}

    /**
     * What a collection is about. Immutable.
     *
     * @param ofTitle terms that its title means
     * @param ofSections for each section, in their order, terms that its title means
     */
    record Topics(Set<String> ofTitle, List<Set<String>> ofSections) {

        /** Returns whether no title means anything that is known. */
        boolean areUnknown() {
            return ofTitle.isEmpty() && ofSections.stream().allMatch(Set::isEmpty);
        }

        /** Returns whether a section is about one of these needs, by its own title or that of the collection: the same, or one below the other. */
        boolean isAbout(int section, Collection<String> needs, Taxonomy taxonomy) {
            Set<String> near = new HashSet<>(taxonomy.withAncestors(needs));
            needs.forEach(need -> near.addAll(taxonomy.withDescendants(need)));
            return Stream.concat(ofTitle.stream(), ofSections.get(section).stream())
                    .anyMatch(near::contains);
        }
    }

    Topics read(ServiceCollection collection) {
        return kept.get(taxonomies.get())
                .get(new Version(collection.id(), collection.version()), version -> readTitles(collection));
    }

    private Topics readTitles(ServiceCollection collection) {
        TextReader reader = understanding.readerOn(coverage.get().territory());
        return new Topics(
                read(collection.content().title(), reader),
                collection.content().sections().stream()
                        .map(CollectionSection::title)
                        .map(title -> read(title, reader))
                        .toList());
    }

    private static Set<String> read(Bilingual title, TextReader reader) {
        return Arrays.stream(Lang.values())
                .map(title::in)
                .distinct()
                .flatMap(text -> SearchIntentFactory.create(readSure(text, reader), text).needs().stream())
                .map(SearchIntent.Need::bestCategories)
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a title only perhaps means would be asked of a person, and nobody is there to answer. */
    private static Reading readSure(String title, TextReader reader) {
        Reading reading = reader.read(title, Set.of(), false);
        return new Reading(
                reading.parts().stream()
                        .filter(part -> part.kind() != Reading.Kind.NEED || part.isSure())
                        .toList(),
                reading.distress());
    }
}
