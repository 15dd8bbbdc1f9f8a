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

/** Puts a name to the answers of {@link ConditionalGet} resources, and leaves out those that who asks has already. */
final class ConditionalGetFilter {

    private static final String TAG_PROPERTY = ConditionalGetFilter.class.getName();
    private static final String VARY_VALUE =
            String.join(", ", HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.ACCEPT_ENCODING);
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final EntityTags tags;
    private final ObjectMapper json;

    ConditionalGetFilter(EntityTags tags, ObjectMapper json) {
        this.tags = tags;
        this.json = json;
    }

    /** Behind what refuses parameters: what is wrong with a question is said whatever its sender has. */
    @ConditionalGet(basis = ConditionalGet.Basis.DATA, shared = true)
    @ServerRequestFilter(priority = Priorities.USER + 1)
    public Response checkIfNoneMatch(ContainerRequestContext request, ResourceInfo resource) {
        ConditionalGet.Basis basis = rule(resource).basis();
        if (basis == ConditionalGet.Basis.CONTENT) {
            return null;
        }
        String tag = tags.compute(request, basis);
        request.setProperty(TAG_PROPERTY, tag);
        return EntityTags.matchesIfNoneMatch(request, tag)
                ? Response.notModified().build()
                : null;
    }

    @ConditionalGet(basis = ConditionalGet.Basis.DATA, shared = true)
    @ServerResponseFilter
    public void addCacheHeaders(
            ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource)
            throws JsonProcessingException {
        if (response.getStatus() != OK && response.getStatus() != NOT_MODIFIED) {
            return;
        }
        ConditionalGet rule = rule(resource);
        String tag = rule.basis() == ConditionalGet.Basis.CONTENT
                ? tagContent(request, response)
                : (String) request.getProperty(TAG_PROPERTY);
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, "W/" + tag);
        headers.putSingle(HttpHeaders.CACHE_CONTROL, cacheControl(rule));
        headers.add(HttpHeaders.VARY, VARY_VALUE);
    }

    private String tagContent(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        byte[] content = json.writeValueAsBytes(response.getEntity());
        String tag = tags.compute(content);
        if (EntityTags.matchesIfNoneMatch(request, tag)) {
            response.setStatus(NOT_MODIFIED);
            response.setEntity(null);
        } else {
            response.setEntity(content);
        }
        return tag;
    }

    private static String cacheControl(ConditionalGet rule) {
        String fresh = rule.maxAgeSeconds() == 0 ? "no-cache" : "max-age=" + rule.maxAgeSeconds();
        return (rule.shared() ? "" : "private, ") + fresh;
    }

    private static ConditionalGet rule(ResourceInfo resource) {
        return resource.getResourceMethod().getAnnotation(ConditionalGet.class);
    }
}
