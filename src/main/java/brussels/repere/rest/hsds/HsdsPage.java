package brussels.repere.rest.hsds;

import brussels.repere.exchange.hsds.HsdsObject;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.net.URI;
import java.util.List;

/**
 * A page of HSDS. The numbers of pages refer to the data as they are now. A client that reads all pages follows {@code
 * next}, which neither loses nor repeats entries when the data change meanwhile.
 *
 * @param totalItems the entries of all pages
 * @param size the entries of this page
 * @param generation of the data; our addition
 * @param next the following page, absent on the last one; our addition
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record HsdsPage(
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
