package brussels.repere.rest.connection;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.rest.problem.ProblemNotations;
import brussels.repere.rest.problem.RouteProblemHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors that no route sees, over a server that answers each request with one bare status. */
class ErrorCompletionTest {

    static ErrorAnswers answers() {
        return new ErrorAnswers(
                new RouteProblemHandler(new ObjectMapper(), ProblemNotations.none()),
                Map.of("X-Content-Type-Options", "nosniff"));
    }

    private HttpRequest seen;

    private String ask(int status, String request) {
        EmbeddedChannel connection = new EmbeddedChannel();
        connection.pipeline().addLast(ErrorCompletion.installer(answers()));
        connection.pipeline().addLast("httpDecoder", new HttpRequestDecoder());
        connection.pipeline().addLast("httpEncoder", new HttpResponseEncoder());
        connection.pipeline().addLast(new ChannelInboundHandlerAdapter() {
            @Override
            public void channelRead(ChannelHandlerContext context, Object message) {
                if (message instanceof HttpRequest request) {
                    seen = request;
                    context.writeAndFlush(
                            new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(status)));
                }
            }
        });
        connection.pipeline().fireChannelActive();
        connection.writeInbound(Unpooled.copiedBuffer(request, StandardCharsets.US_ASCII));
        StringBuilder sent = new StringBuilder();
        for (ByteBuf bytes = connection.readOutbound(); bytes != null; bytes = connection.readOutbound()) {
            sent.append(bytes.toString(StandardCharsets.UTF_8));
        }
        return sent.toString();
    }

    @DisplayName("A bare error becomes a problem, in the language of the reader")
    @ParameterizedTest
    @CsvSource({"400,bad-request", "404,not-found", "414,address-too-long", "431,headers-too-long"})
    void completed(int status, String type) {
        String answer = ask(status, "GET / HTTP/1.1\r\nAccept-Language: nl\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("X-Content-Type-Options: nosniff", "\"type\":\"/problems/" + type + "\"");
        assertThat(ask(status, "GET / HTTP/1.1\r\n\r\n")).isNotEqualTo(answer);
    }

    @DisplayName("What can't be read at all is answered the same way")
    @Test
    void unreadable() {
        assertThat(ask(400, "no request\r\n\r\n")).contains("/problems/bad-request");
    }

    @DisplayName("The answer to HEAD tells the length of the problem and has no body")
    @Test
    void head() {
        assertThat(ask(404, "HEAD / HTTP/1.1\r\n\r\n"))
                .containsIgnoringCase("Content-Type: application/problem+json")
                .endsWith("\r\n\r\n");
    }

    @DisplayName("Answers that are no errors stay as they are")
    @Test
    void untouched() {
        assertThat(ask(204, "GET / HTTP/1.1\r\n\r\n"))
                .doesNotContainIgnoringCase("content-type")
                .doesNotContain("nosniff");
    }

    @DisplayName("A method that does not exist is told on without its name")
    @Test
    void unknownMethod() {
        ask(405, "RUEHAUTE298 / HTTP/1.1\r\n\r\n");
        assertThat(seen.method().name()).isEqualTo("UNKNOWN");
        ask(405, "PATCH / HTTP/1.1\r\n\r\n");
        assertThat(seen.method().name()).isEqualTo("PATCH");
    }
}
