package brussels.repere.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a server answers to bytes that no client library would send.
 *
 * @param status 0 where nothing was answered
 * @param headers by their names in small letters
 * @param body the beginning of it, as it was sent
 */
public record RawExchange(int status, Map<String, String> headers, String body) {

    private static final int TIMEOUT_MILLIS = 15_000;
    private static final int MAX_BYTES = 200_000;

    /** Sends bytes, one for each character up to U+00FF, and reads until the server closes or enough was said. */
    public static RawExchange send(int port, String request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                InputStream in = socket.getInputStream();
                byte[] piece = new byte[8192];
                for (int read = in.read(piece); read >= 0 && answer.size() < MAX_BYTES; read = in.read(piece)) {
                    answer.write(piece, 0, read);
                }
            } catch (SocketException | SocketTimeoutException ended) {
                // What came until then is the answer.
            }
            return parse(answer.toString(StandardCharsets.UTF_8));
        }
    }

    private static RawExchange parse(String answer) {
        if (!answer.startsWith("HTTP/")) {
            return new RawExchange(0, Map.of(), answer);
        }
        String[] parts = answer.split("\r\n\r\n", 2);
        String[] lines = parts[0].split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] header = lines[i].split(":", 2);
            headers.put(header[0].toLowerCase(Locale.ROOT), header.length > 1 ? header[1].strip() : "");
        }
        return new RawExchange(Integer.parseInt(lines[0].split(" ")[1]), headers, parts.length > 1 ? parts[1] : "");
    }
}
