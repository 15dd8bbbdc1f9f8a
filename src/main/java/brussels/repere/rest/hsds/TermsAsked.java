package brussels.repere.rest.hsds;

import brussels.repere.text.Lang;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What {@code /taxonomy_terms} may be asked; filters are cumulative. Named as HSDS names its parameters. */
public record TermsAsked(
        @RestQuery @Size(min = 1, max = 200) @Parameter(description = "Words, all of which stand in what is told of it")
                String search,
        @RestQuery @Parameter(description = "Terms of this taxonomy") UUID taxonomy_id,
        @RestQuery @Parameter(description = "Terms that hang below no other") Boolean top_only,
        @RestQuery @Parameter(description = "Terms that hang right below this one") UUID parent_id,
        @RestQuery @Min(1) @Parameter(description = "From 1") Integer page,
        @RestQuery @Min(1) @Max(1000) @Parameter(description = "Entries a page (default 50)") Integer per_page,
        @RestQuery
                @Parameter(description = "Ours: what comes behind the entry with this id, as next of each page says it")
                UUID after,
        @RestQuery @Parameter(description = "ndjson: all entries, an object a line") Format format,
        @RestQuery @Parameter(description = "Ours: the language of names, texts and messages") Lang lang)
        implements Listing {}
