package brussels.repere.engines;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A port that this process means to use. Two starts at one moment would find the same port free, and one would write its index into the
 * other's search engine. Safe for use by several threads.
 */
final class PortClaim {

    /** A lock lasts as long as its channel. */
    private static final Map<Integer, FileChannel> HELD_LOCKS = new ConcurrentHashMap<>();

    private PortClaim() {}

    /** Whether no other process of this user has claimed it; one of our own, whose engine has ended, is claimed again. */
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
            // Where nothing can be written down, starts go on as if they were alone.
            return true;
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }
}
