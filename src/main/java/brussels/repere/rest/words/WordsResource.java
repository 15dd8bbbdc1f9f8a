package brussels.repere.rest.words;

import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.understanding.glossary.Glossary;
import brussels.repere.understanding.glossary.GlossaryEntry;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;

/** Serves the acronyms and the jargon of the field, from memory. */
@Path("/api/v1/words")
class WordsResource {

    private final CurrentTaxonomy taxonomies;
    private final CurrentCoverageMap coverage;

    WordsResource(CurrentTaxonomy taxonomies, CurrentCoverageMap coverage) {
        this.taxonomies = taxonomies;
        this.coverage = coverage;
    }

    record Words(long generation, @NotNull List<ExplainedWord> words) {}

    /**
     * @param word as it is written in Brussels
     * @param lang the language of the word
     * @param writtenOut what the letters of an acronym stand for
     * @param meaning in plain words
     * @param needs the needs that it stands for, of those that the directory has
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExplainedWord(
            @NotNull String word,
            @NotNull Lang lang,
            String writtenOut,
            @NotNull Bilingual meaning,
            @NotNull List<WordNeed> needs) {}

    @Schema(name = "WordNeed")
    record WordNeed(@NotNull String id, @NotNull Bilingual name) {}

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @NonBlocking
    @Operation(
            operationId = "listWords",
            summary = "Acronyms and jargon of the field in plain words, and the needs that they stand for")
    public Words list(@RestQuery Lang lang) {
        Taxonomy taxonomy = taxonomies.get();
        return new Words(
                coverage.get().territory().generation(),
                Glossary.bundled().list().stream()
                        .map(entry -> explain(entry, taxonomy))
                        .toList());
    }

    private static ExplainedWord explain(GlossaryEntry entry, Taxonomy taxonomy) {
        return new ExplainedWord(
                entry.word(),
                entry.lang(),
                entry.writtenOut(),
                entry.meaning(),
                entry.terms().stream()
                        .flatMap(id -> taxonomy.find(id).stream())
                        .map(term -> new WordNeed(term.id(), term.name()))
                        .toList());
    }
}
