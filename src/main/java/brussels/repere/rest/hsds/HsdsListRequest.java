package brussels.repere.rest.hsds;

import brussels.repere.rest.problem.ParameterErrors;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

/** A request for a list, with the errors found in it so far. */
record HsdsListRequest(HsdsPageParameters page, UriInfo uri, HttpServerRequest http, ParameterErrors errors) {

    /** Reports parameters that contradict the format of the list. */
    static HsdsListRequest of(HsdsPageParameters page, UriInfo uri, HttpServerRequest http) {
        HsdsListRequest request = new HsdsListRequest(page, uri, http, new ParameterErrors());
        if (request.isStream() && page.page() != null) {
            request.errors.addNotAllowed("page", "hsds.stream");
        }
        if (request.isStream() && page.per_page() != null) {
            request.errors.addNotAllowed("per_page", "hsds.stream");
        }
        return request;
    }

    /** Whether the client asks for a stream, by the parameter of the standard or because it accepts nothing else. */
    boolean isStream() {
        String accept = http.getHeader(HttpHeaders.ACCEPT);
        return page.isStream() || page.format() == null && HsdsListResponses.NDJSON.equals(accept);
    }

    HsdsListRequest withPageSize(int entries) {
        return new HsdsListRequest(page.withPageSize(entries), uri, http, errors);
    }
}
