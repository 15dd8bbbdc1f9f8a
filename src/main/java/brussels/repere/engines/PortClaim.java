package brussels.repere.engines;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Claims ports for this process. Without a claim, two instances that start at the same moment would find the same port
 * free, and one would write its index into the other's search engine. Safe for use by several threads.
 */
final class PortClaim {

    /** The channels are kept open because a lock lasts as long as its channel. */
    private static final Map<Integer, FileChannel> HELD_LOCKS = new ConcurrentHashMap<>();

    private PortClaim() {}

    /**
     * Returns whether no other process of this user has claimed the port. A port that this process claimed earlier, for
     * an engine that has ended, can be claimed again.
     */
    static boolean claim(int port) {
        if (HELD_LOCKS.containsKey(port)) {
            return true;
        }
        Path file = Path.of(
                System.getProperty("java.io.tmpdir"),
                "repere-%s-%d.port".formatted(System.getProperty("user.name"), port));
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel)) {
                HELD_LOCKS.put(port, channel);
                return true;
            }
            channel.close();
            return false;
        } catch (IOException noSuchFolder) {
            // Where no file can be written, a start goes on as if it were alone.
            return true;
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisJvm) {
            return false;
        }
    }
}
