package brussels.repere.rest.revalidation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts a name to the answers of {@link Revalidated} resources, and leaves out those that who asks has already. */
final class Revalidation {

    private static final String TAG = Revalidation.class.getName();
    private static final String VARIES =
            String.join(", ", HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.ACCEPT_ENCODING);
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final EntityTags tags;
    private final ObjectMapper json;

    Revalidation(EntityTags tags, ObjectMapper json) {
        this.tags = tags;
        this.json = json;
    }

    /** Behind what refuses parameters: what is wrong with a question is said whatever its sender has. */
    @Revalidated(by = Revalidated.Basis.DATA, shared = true)
    @ServerRequestFilter(priority = Priorities.USER + 1)
    public Response before(ContainerRequestContext request, ResourceInfo resource) {
        Revalidated.Basis basis = rule(resource).by();
        if (basis == Revalidated.Basis.CONTENT) {
            return null;
        }
        String tag = tags.of(request, basis);
        request.setProperty(TAG, tag);
        return EntityTags.has(request, tag) ? Response.notModified().build() : null;
    }

    @Revalidated(by = Revalidated.Basis.DATA, shared = true)
    @ServerResponseFilter
    public void after(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource)
            throws JsonProcessingException {
        if (response.getStatus() != OK && response.getStatus() != NOT_MODIFIED) {
            return;
        }
        Revalidated rule = rule(resource);
        String tag = rule.by() == Revalidated.Basis.CONTENT
                ? ofContent(request, response)
                : (String) request.getProperty(TAG);
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, "W/" + tag);
        headers.putSingle(HttpHeaders.CACHE_CONTROL, cacheControl(rule));
        headers.add(HttpHeaders.VARY, VARIES);
    }

    private String ofContent(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        byte[] content = json.writeValueAsBytes(response.getEntity());
        String tag = tags.of(content);
        if (EntityTags.has(request, tag)) {
            response.setStatus(NOT_MODIFIED);
            response.setEntity(null);
        } else {
            response.setEntity(content);
        }
        return tag;
    }

    private static String cacheControl(Revalidated rule) {
        String fresh = rule.freshSeconds() == 0 ? "no-cache" : "max-age=" + rule.freshSeconds();
        return (rule.shared() ? "" : "private, ") + fresh;
    }

    private static Revalidated rule(ResourceInfo resource) {
        return resource.getResourceMethod().getAnnotation(Revalidated.class);
    }
}
