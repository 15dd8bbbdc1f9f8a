package brussels.repere.rest.hsds;

import brussels.repere.text.Lang;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The parameters of every list of HSDS: which page of it, and in which format. Named as HSDS names its parameters.
 *
 * @param after instead of a page number: the entries after this one, whatever was added or removed meanwhile
 */
public record HsdsPageParameters(
        @RestQuery @Min(1) @Parameter(description = "From 1") Integer page,
        @RestQuery @Min(1) @Max(1000) @Parameter(description = "Entries a page (default 50)") Integer per_page,
        @RestQuery
                @Parameter(description = "Ours: what comes behind the entry with this id, as next of each page says it")
                UUID after,
        @RestQuery @Parameter(description = "ndjson: all entries, an object a line") HsdsListFormat format,
        @RestQuery @Parameter(description = "Ours: the language of names, texts and messages") Lang lang) {

    private static final int DEFAULT_PAGE_SIZE = 50;

    boolean isStream() {
        return format == HsdsListFormat.ndjson;
    }

    int pageNumber() {
        return page == null ? 1 : page;
    }

    int pageSize() {
        return per_page == null ? DEFAULT_PAGE_SIZE : per_page;
    }

    HsdsPageParameters withPageSize(int entries) {
        return new HsdsPageParameters(page, entries, after, format, lang);
    }
}
