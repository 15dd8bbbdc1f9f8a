package brussels.repere.main.lifecycle;

import brussels.repere.engines.StartFailure;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** Hands a command to the service that runs on a data folder. */
final class ServiceConnection {

    private ServiceConnection() {}

    /**
     * Has the running service do what a command asks for, and prints what it says.
     *
     * @return the exit code; empty if no service runs there, or it is of another version: then nothing was done
     */
    static OptionalInt handOver(Path dataFolder, List<String> arguments) {
        if (!Files.exists(CommandChannel.file(dataFolder))) {
            return OptionalInt.empty();
        }
        try (SocketChannel channel = SocketChannel.open(CommandChannel.address(dataFolder));
                CommandChannel service = new CommandChannel(channel)) {
            service.send(new CommandChannel.Request(
                    CommandChannel.version(), Path.of("").toAbsolutePath(), arguments));
            return follow(service);
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException none) {
            // A service that was killed leaves its socket behind.
            return OptionalInt.empty();
        }
    }

    private static OptionalInt follow(CommandChannel service) throws IOException {
        boolean began = false;
        try {
            while (true) {
                switch (service.readFrame()) {
                    case LINE -> Console.print(service.readText());
                    case EXIT_CODE -> {
                        return OptionalInt.of(service.readExitCode());
                    }
                    case DECLINED -> {
                        return OptionalInt.empty();
                    }
                }
                began = true;
            }
        } catch (EOFException ended) {
            if (!began) {
                return OptionalInt.empty();
            }
            Console.printFailure(
                    "The service ended while it worked",
                    new StartFailure(
                            "All of it was stored, or nothing.",
                            "Start the service, and run the command again.",
                            ended));
            return OptionalInt.of(1);
        }
    }
}
