package brussels.repere.rest.revalidation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds an ETag to the answers of {@link ConditionalGet} resources, and answers 304 to clients that hold them already. */
final class ConditionalGetFilter {

    private static final String TAG_PROPERTY = ConditionalGetFilter.class.getName();
    private static final String VARY_VALUE =
            String.join(", ", HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.ACCEPT_ENCODING);
    private static final String ANY_TAG = "*";
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final EntityTags tags;
    private final ObjectMapper json;

    ConditionalGetFilter(EntityTags tags, ObjectMapper json) {
        this.tags = tags;
        this.json = json;
    }

    /** Runs after the parameters are checked, so that an invalid request is refused whatever the client holds. */
    @ConditionalGet(basis = ConditionalGet.Basis.DATA, shared = true)
    @ServerRequestFilter(priority = Priorities.USER + 1)
    public Response answerIfHeld(ContainerRequestContext request, ResourceInfo resource) {
        ConditionalGet.Basis basis = rule(resource).basis();
        if (basis == ConditionalGet.Basis.CONTENT) {
            return null;
        }
        EntityTag tag = tags.compute(request, basis);
        request.setProperty(TAG_PROPERTY, tag);
        return !acceptsAnyTag(request) && isHeldByClient(request, tag)
                ? Response.notModified().build()
                : null;
    }

    /** {@code *} matches any existing representation; whether there is one is known once the resource has answered. */
    private static boolean acceptsAnyTag(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return header != null && header.contains(ANY_TAG);
    }

    /**
     * Evaluates If-None-Match by weak comparison (RFC 9110): a client may repeat the tag without the mark of weak tags.
     * A failed If-Match is ignored, because it protects changes and these resources are only read.
     */
    private static boolean isHeldByClient(ContainerRequestContext context, EntityTag tag) {
        Request request = context.getRequest();
        return Stream.of(tag, new EntityTag(tag.getValue()))
                .map(request::evaluatePreconditions)
                .anyMatch(answer -> answer != null && answer.build().getStatus() == NOT_MODIFIED);
    }

    @ConditionalGet(basis = ConditionalGet.Basis.DATA, shared = true)
    @ServerResponseFilter
    public void addCacheHeaders(
            ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        if (response.getStatus() != OK && response.getStatus() != NOT_MODIFIED) {
            return;
        }
        ConditionalGet rule = rule(resource);
        EntityTag tag = rule.basis() == ConditionalGet.Basis.CONTENT
                ? tagContent(response)
                : (EntityTag) request.getProperty(TAG_PROPERTY);
        // A stream is never dropped: it holds resources that it releases when it has been written.
        if (response.getStatus() == OK
                && !(response.getEntity() instanceof StreamingOutput)
                && isHeldByClient(request, tag)) {
            response.setStatus(NOT_MODIFIED);
            response.setEntity(null);
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, tag);
        headers.putSingle(HttpHeaders.CACHE_CONTROL, cacheControl(rule));
        headers.add(HttpHeaders.VARY, VARY_VALUE);
    }

    /** Writes the answer once, unless it is written already, and sends the same bytes that the tag was computed from. */
    private EntityTag tagContent(ContainerResponseContext response) {
        WrittenAnswer written = response.getEntity() instanceof WrittenAnswer known
                ? known
                : WrittenAnswer.of(response.getEntity(), json);
        response.setEntity(written.content());
        return written.tag();
    }

    private static String cacheControl(ConditionalGet rule) {
        String freshness = rule.maxAgeSeconds() == 0 ? "no-cache" : "max-age=" + rule.maxAgeSeconds();
        return (rule.shared() ? "" : "private, ") + freshness;
    }

    private static ConditionalGet rule(ResourceInfo resource) {
        return resource.getResourceMethod().getAnnotation(ConditionalGet.class);
    }
}
