package brussels.repere.rest.hsds;

import brussels.repere.exchange.hsds.HsdsObject;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.net.URI;
import java.util.List;

/**
 * A page of HSDS. Numbers of pages are those of the data as they are now; who walks through all of them follows {@code next},
 * which loses nothing and has nothing twice, whatever comes or goes meanwhile.
 *
 * @param totalItems of all pages
 * @param size entries of this page
 * @param generation of the data; ours
 * @param next the page behind this one, absent on the last; ours
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HsdsPage(
        int totalItems,
        int totalPages,
        int pageNumber,
        int size,
        boolean firstPage,
        boolean lastPage,
        boolean empty,
        long generation,
        URI next,
        List<HsdsObject> contents) {}
