package brussels.repere.rest.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.AttributeKey;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection whose request line and headers are not complete in time after their first byte. What comes
 * between two requests without a byte is the idle timeout's. One for each connection; used in its event loop only.
 */
final class HeaderDeadline extends ChannelDuplexHandler {

    static final Duration TIMEOUT = Duration.ofSeconds(10);

    private static final AttributeKey<HeaderDeadline> KEY = AttributeKey.valueOf(HeaderDeadline.class.getName());

    private boolean requestUnderWay;
    private Future<?> deadline;

    /** Returns the deadline of a connection; null for one that was opened before any was watched. */
    static HeaderDeadline of(Channel channel) {
        return channel.attr(KEY).get();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        context.channel().attr(KEY).set(this);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) throws Exception {
        if (!requestUnderWay && deadline == null) {
            deadline = context.executor().schedule(() -> context.close(), TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        }
        super.channelRead(context, bytes);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        stop();
        super.channelInactive(context);
    }

    /** The headers are complete. */
    void beginRequest() {
        requestUnderWay = true;
        stop();
    }

    /** The answer is sent: the next bytes are those of another request. */
    void endRequest() {
        requestUnderWay = false;
    }

    private void stop() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }
}
