package brussels.repere.main.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.jboss.logging.Logger;

/**
 * Takes commands that are handed to the running service, one after the other: the service has all in memory that a command would have to
 * read first. Only who may write into the data folder, and so change the data anyway, can reach the socket. Where the system has no such
 * sockets, commands run by themselves. Safe for use by several threads.
 */
final class CommandSocket implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(CommandSocket.class);

    /** Whether the current thread runs a command that was handed over. */
    private static final ThreadLocal<Boolean> HANDED = ThreadLocal.withInitial(() -> false);

    private final ServerSocketChannel server;
    private final Path file;
    private final HandedCommands commands;

    private CommandSocket(ServerSocketChannel server, Path file, HandedCommands commands) {
        this.server = server;
        this.file = file;
        this.commands = commands;
    }

    static boolean isHanded() {
        return HANDED.get();
    }

    /** Begins to take commands, in a thread of its own; does nothing where that is not possible. */
    static void open(Path dataFolder, HandedCommands commands) {
        Path file = CommandChannel.file(dataFolder);
        try {
            Files.deleteIfExists(file);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(CommandChannel.address(dataFolder));
            PosixFileAttributeView permissions = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (permissions != null) {
                permissions.setPermissions(PosixFilePermissions.fromString("rw-------"));
            }
            CommandSocket socket = new CommandSocket(server, file, commands);
            Thread thread = new Thread(socket::serve, "handed-commands");
            thread.setDaemon(true);
            thread.start();
            Runtime.getRuntime().addShutdownHook(new Thread(socket::close, "close-commands"));
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException none) {
            LOG.debug("Commands are not handed to this service", none);
        }
    }

    private void serve() {
        while (server.isOpen()) {
            try (SocketChannel accepted = server.accept();
                    CommandChannel channel = new CommandChannel(accepted)) {
                serve(channel);
            } catch (IOException | UncheckedIOException gone) {
                // The command ended before its answer; what it asked for is done or not, as a whole.
                LOG.debug("A command went away", gone);
            }
        }
    }

    private void serve(CommandChannel channel) throws IOException {
        CommandChannel.Request request = channel.readRequest();
        if (!request.version().equals(CommandChannel.version())) {
            channel.decline();
            return;
        }
        HANDED.set(true);
        try {
            channel.sendExitCode(Console.redirect(
                    line -> sendLine(channel, line), () -> commands.run(request.arguments(), request.folder())));
        } finally {
            HANDED.remove();
        }
    }

    private static void sendLine(CommandChannel channel, String line) {
        try {
            channel.sendLine(line);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.debug("The socket of commands could not be closed", e);
        }
    }
}
