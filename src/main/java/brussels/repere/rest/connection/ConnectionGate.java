package brussels.repere.rest.connection;

import brussels.repere.rest.admission.Permit;
import brussels.repere.rest.admission.PermitPool;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sees every connection when it is accepted: closes it where its client has too many already or where there are too
 * many in all, sets a deadline for its headers, and completes errors that the server answers by itself. It stands in
 * the pipeline of the listening socket. Safe for use by several threads.
 */
@ChannelHandler.Sharable
final class ConnectionGate extends ChannelInboundHandlerAdapter {

    private final PermitPool pool;
    private final Function<SocketAddress, String> clientOf;
    private final ErrorAnswers errors;

    /** @param clientOf tells clients apart by the address of their socket */
    ConnectionGate(PermitPool pool, Function<SocketAddress, String> clientOf, ErrorAnswers errors) {
        this.pool = pool;
        this.clientOf = clientOf;
        this.errors = errors;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (message instanceof Channel connection && !admit(connection)) {
            connection.unsafe().closeForcibly();
            return;
        }
        super.channelRead(context, message);
    }

    private boolean admit(Channel connection) {
        if (!(connection.remoteAddress() instanceof InetSocketAddress)) {
            return true;
        }
        Optional<Permit> permit = pool.tryAcquire(clientOf.apply(connection.remoteAddress()));
        permit.ifPresent(held -> {
            connection.closeFuture().addListener(closed -> held.close());
            connection.pipeline().addLast(new HeaderDeadline(), ErrorCompletion.installer(errors));
        });
        return permit.isPresent();
    }
}
