package brussels.repere.rest.directory;

import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** Serves the vocabulary of needs, from memory. */
@Path("/api/v1/taxonomy")
class TaxonomyResource {

    private final CurrentTaxonomy taxonomies;
    private final CurrentCoverageMap coverage;

    TaxonomyResource(CurrentTaxonomy taxonomies, CurrentCoverageMap coverage) {
        this.taxonomies = taxonomies;
        this.coverage = coverage;
    }

    record WholeTaxonomy(long generation, List<Term> terms) {}

    /**
     * @param kind {@code sector}, {@code level} or {@code category}
     * @param parents the terms directly above it
     * @param words acronyms, everyday words and former names, with their language
     */
    record Term(String id, String kind, Bilingual name, List<String> parents, List<Word> words) {}

    record Word(String word, Lang lang, String kind) {}

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @NonBlocking
    @Operation(operationId = "getTaxonomy", summary = "The words for needs, from sectors of activity to categories")
    public WholeTaxonomy get(@RestQuery Lang lang) {
        Taxonomy taxonomy = taxonomies.get();
        Map<String, List<Word>> words = taxonomy.synonyms().stream()
                .filter(synonym -> synonym.termId() != null)
                .collect(Collectors.groupingBy(
                        Synonym::termId,
                        Collectors.mapping(
                                synonym -> new Word(synonym.word(), synonym.lang(), synonym.kind()),
                                Collectors.toList())));
        return new WholeTaxonomy(
                coverage.get().territory().generation(),
                taxonomy.list().stream()
                        .map(term -> toTerm(
                                term,
                                words.getOrDefault(term.id(), List.of()).stream()
                                        .distinct()
                                        .toList()))
                        .toList());
    }

    private static Term toTerm(TaxonomyTerm term, List<Word> words) {
        return new Term(term.id(), term.kind().name().toLowerCase(Locale.ROOT), term.name(), term.parents(), words);
    }
}
