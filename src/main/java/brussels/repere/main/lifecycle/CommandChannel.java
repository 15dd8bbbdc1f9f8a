package brussels.repere.main.lifecycle;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What a command and the running service say to each other over a Unix domain socket in the data folder. The command sends its version,
 * its working folder and its arguments; the service answers with lines of output and an exit code, or declines where the versions differ.
 */
final class CommandChannel implements AutoCloseable {

    private static final String FILE = "commands.sock";
    private static final int MAX_TEXT_BYTES = 1 << 20;
    private static final int MAX_ARGUMENTS = 1 << 12;

    private final SocketChannel channel;
    private final DataInputStream in;
    private final DataOutputStream out;

    /** What the service sends next. */
    enum Frame {
        LINE,
        EXIT_CODE,
        DECLINED
    }

    record Request(String version, Path folder, List<String> arguments) {}

    CommandChannel(SocketChannel channel) {
        this.channel = channel;
        this.in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
        this.out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
    }

    static Path file(Path dataFolder) {
        return dataFolder.toAbsolutePath().resolve(FILE);
    }

    /** @throws IllegalArgumentException if the path of the folder is longer than the system lets a socket have */
    static UnixDomainSocketAddress address(Path dataFolder) {
        return UnixDomainSocketAddress.of(file(dataFolder));
    }

    /** Returns which build of the application this is: another one may know other options. */
    static String version() {
        return ConfigProvider.getConfig()
                .getOptionalValue("quarkus.application.version", String.class)
                .orElse("");
    }

    void send(Request request) throws IOException {
        writeText(request.version());
        writeText(request.folder().toString());
        out.writeInt(request.arguments().size());
        for (String argument : request.arguments()) {
            writeText(argument);
        }
        out.flush();
    }

    Request readRequest() throws IOException {
        String version = readText();
        Path folder = Path.of(readText());
        int count = in.readInt();
        if (count < 0 || count > MAX_ARGUMENTS) {
            throw new IOException("no request");
        }
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(readText());
        }
        return new Request(version, folder, arguments);
    }

    void sendLine(String line) throws IOException {
        out.writeByte(Frame.LINE.ordinal());
        writeText(line);
        out.flush();
    }

    void sendExitCode(int code) throws IOException {
        out.writeByte(Frame.EXIT_CODE.ordinal());
        out.writeInt(code);
        out.flush();
    }

    void decline() throws IOException {
        out.writeByte(Frame.DECLINED.ordinal());
        out.flush();
    }

    Frame readFrame() throws IOException {
        int frame = in.readByte();
        if (frame < 0 || frame >= Frame.values().length) {
            throw new IOException("no answer");
        }
        return Frame.values()[frame];
    }

    String readText() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MAX_TEXT_BYTES) {
            throw new IOException("no text");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    int readExitCode() throws IOException {
        return in.readInt();
    }

    private void writeText(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
