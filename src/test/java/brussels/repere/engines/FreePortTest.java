package brussels.repere.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FreePortTest {

    @DisplayName("A port in use is not given")
    @Test
    void skipsListening() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(FreePort.claimNear(taken.getLocalPort())).isNotEqualTo(taken.getLocalPort());
        }
    }

    @DisplayName("A port that another process has claimed is not given")
    @Test
    void skipsClaimed() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Claimer.class.getName(),
                        String.valueOf(port))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            byte[] said = new byte[Claimer.DONE.length()];
            assertThat(other.getInputStream().readNBytes(said, 0, said.length)).isEqualTo(said.length);
            assertThat(new String(said, StandardCharsets.UTF_8)).isEqualTo(Claimer.DONE);
            assertThat(FreePort.claimNear(port)).isNotEqualTo(port);
        } finally {
            other.destroy();
            other.waitFor();
        }
        assertThat(FreePort.claimNear(port)).isEqualTo(port);
    }

    /** Claims a port, says so, and goes on until it is ended. */
    static final class Claimer {

        static final String DONE = "claimed";

        public static void main(String[] args) throws InterruptedException {
            if (FreePort.claimNear(Integer.parseInt(args[0])) == Integer.parseInt(args[0])) {
                System.out.print(DONE);
                System.out.flush();
            }
            Thread.sleep(60_000);
        }
    }
}
