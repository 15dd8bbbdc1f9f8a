package brussels.repere.rest.connection;

import brussels.repere.rest.problem.Problem;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;

/**
 * Makes a problem with the usual headers out of an error that the HTTP server itself answers without either: a request
 * line that cannot be read or is too long, headers that are too long, an address with a broken escape. No route sees such
 * a request. Methods that HTTP does not define are named {@code UNKNOWN} from here on, so that log and metrics do not
 * repeat what was typed. One for each connection; used in its event loop only.
 */
final class ErrorCompletion extends ChannelDuplexHandler {

    /** The name of the handler that turns answers into bytes; all before it are objects. */
    private static final String ENCODER = "httpEncoder";

    private static final HttpMethod UNKNOWN = HttpMethod.valueOf("UNKNOWN");
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS,
            HttpMethod.TRACE,
            HttpMethod.CONNECT);

    private final ErrorAnswers answers;
    /** The requests that have no answer yet, oldest first: answers come in the order of the requests. */
    private final Queue<Asked> unanswered = new ArrayDeque<>();

    private ErrorCompletion(ErrorAnswers answers) {
        this.answers = answers;
    }

    /** What an answer depends on. */
    private record Asked(boolean withoutBody, String languages) {}

    /** Returns a handler that puts this one behind the encoder, once the server has set up the connection. */
    static ChannelInboundHandlerAdapter installer(ErrorAnswers answers) {
        return new ChannelInboundHandlerAdapter() {
            @Override
            public void channelActive(ChannelHandlerContext context) throws Exception {
                ChannelPipeline pipeline = context.pipeline();
                if (pipeline.get(ENCODER) != null) {
                    pipeline.addAfter(ENCODER, null, new ErrorCompletion(answers));
                }
                super.channelActive(context);
                pipeline.remove(this);
            }
        };
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (message instanceof HttpRequest request) {
            unanswered.add(new Asked(
                    HttpMethod.HEAD.equals(request.method()), request.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE)));
            if (!METHODS.contains(request.method())) {
                request.setMethod(UNKNOWN);
            }
        }
        super.channelRead(context, message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        Object completed = message;
        if (message instanceof HttpResponse response
                && response.status().codeClass() != HttpStatusClass.INFORMATIONAL) {
            Asked asked = unanswered.poll();
            if (response.status().code() >= 400) {
                completed = complete(response, asked == null ? new Asked(false, null) : asked);
            }
        }
        super.write(context, completed, promise);
    }

    private HttpResponse complete(HttpResponse response, Asked asked) {
        HttpHeaders headers = response.headers();
        answers.commonHeaders().forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.set(name, value);
            }
        });
        boolean bare = response instanceof FullHttpResponse full
                && !full.content().isReadable()
                && !headers.contains(HttpHeaderNames.CONTENT_TYPE);
        if (!bare) {
            return response;
        }
        byte[] body = answers.write(response.status().code(), asked.languages());
        headers.set(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE);
        headers.set(HttpHeaderNames.CACHE_CONTROL, "no-store");
        headers.set(HttpHeaderNames.CONTENT_LENGTH, body.length);
        if (asked.withoutBody()) {
            return response;
        }
        ReferenceCountUtil.release(response);
        return new DefaultFullHttpResponse(
                response.protocolVersion(),
                response.status(),
                Unpooled.wrappedBuffer(body),
                headers,
                ((FullHttpResponse) response).trailingHeaders());
    }
}
