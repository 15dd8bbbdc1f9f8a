import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A campaign of 1,782 mails to a mail server on this machine, twice: once timed, and once with the application killed (SIGKILL) in the
 * middle and started again. Each time it counts the mails by address and by Message-ID: none may have come twice.
 *
 * <p>Usage: {@code java Campaigns.java JAR FOLDER PORT}. FOLDER is an empty one.
 */
class Campaigns {

    private static final int ORGANIZATIONS = 1_782;
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final List<String> recipients = Collections.synchronizedList(new ArrayList<>());
    private final List<String> messageIds = Collections.synchronizedList(new ArrayList<>());
    private final Path jar;
    private final Path folder;
    private final int port;
    private ServerSocket mailServer;

    private Campaigns(Path jar, Path folder, int port) {
        this.jar = jar;
        this.folder = folder;
        this.port = port;
    }

    public static void main(String[] arguments) throws Exception {
        Campaigns trial = new Campaigns(
                Path.of(arguments[0]).toAbsolutePath(),
                Path.of(arguments[1]).toAbsolutePath(),
                Integer.parseInt(arguments[2]));
        trial.mailServer = new ServerSocket(0);
        Thread listener = new Thread(trial::listen);
        listener.setDaemon(true);
        listener.start();
        trial.run("timed", 0);
        trial.run("killed", ORGANIZATIONS / 3);
    }

    /** @param killAfter mails; 0 to kill nothing */
    private void run(String name, int killAfter) throws Exception {
        recipients.clear();
        messageIds.clear();
        Path data = folder.resolve(name);
        Files.createDirectories(data);
        String imported = command(data, "import", "register", table().toString());
        require(!imported.contains("erreur") && !imported.contains("error:"), imported);
        String added = command(data, "campaigns", "add", "--title", "Trial");
        require(added.contains(ORGANIZATIONS + " mails"), added);
        String id = find(added);
        Process application = start(data);
        try {
            long begun = System.nanoTime();
            System.out.print(command(data, "campaigns", "send", id));
            long sent = System.nanoTime();
            if (killAfter > 0) {
                await(() -> recipients.size() >= killAfter);
                application.destroyForcibly().waitFor();
                System.out.println("killed after " + recipients.size() + " mails");
                Thread.sleep(2_000);
                application = start(data);
            }
            long[] last = {System.nanoTime(), 0};
            await(() -> {
                if (recipients.size() != last[1]) {
                    last[0] = System.nanoTime();
                    last[1] = recipients.size();
                }
                return System.nanoTime() - last[0] > 15_000_000_000L;
            });
            System.out.printf(
                    "%s: prepared in %.1f s, the last of %d mails %.1f s after that%n",
                    name, (sent - begun) / 1e9, recipients.size(), (last[0] - sent) / 1e9);
            if (killAfter > 0) {
                // What the process that died had claimed becomes doubtful after three minutes.
                Thread.sleep(200_000);
            }
            Map<String, Integer> counts = counts(command(data, "campaigns", "show", id));
            System.out.println(counts);
            require(new HashSet<>(recipients).size() == recipients.size(), "an address got two mails");
            require(new HashSet<>(messageIds).size() == messageIds.size(), "a Message-ID came twice");
            int known = counts.get("sent") + counts.get("doubtful");
            require(known == ORGANIZATIONS, known + " are sent or doubtful");
            require(recipients.size() >= counts.get("sent"), "fewer came than were sent");
            require(counts.get("doubtful") <= 4, "more are doubtful than were under way");
            System.out.print(command(data, "campaigns", "send", id));
        } finally {
            application.destroy();
            application.waitFor();
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException("FAILED: " + otherwise);
        }
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) throws InterruptedException {
        long end = System.nanoTime() + 600_000_000_000L;
        while (!condition.holds()) {
            require(System.nanoTime() < end, "waited in vain");
            Thread.sleep(10);
        }
    }

    private Path table() throws IOException {
        StringBuilder table = new StringBuilder("source,source_id,name_fr,areas,languages,email,phones\n");
        for (int i = 0; i < ORGANIZATIONS; i++) {
            table.append("trial,%d,Organisation %d,Jette,fr,organisation%d@example.org,02 500 %02d %02d\n"
                    .formatted(i, i, i, i / 100, i % 100));
        }
        return Files.writeString(folder.resolve("trial.csv"), table);
    }

    private List<String> java(Path data, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx700m",
                "-Dquarkus.http.port=" + port, "-Drepere.limits.requests-per-minute=0", "-Drepere.starter=none", "-Drepere.starter.sources=none",
                "-Drepere.mail.host=localhost", "-Drepere.mail.port=" + mailServer.getLocalPort(),
                "-Drepere.mail.start-tls=DISABLED", "-Drepere.mail.from=repere@example.brussels",
                "-Drepere.public-address=https://repere.example.brussels", "-Drepere.data=" + data,
                "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private String command(Path data, String... arguments) throws Exception {
        Process process = new ProcessBuilder(java(data, arguments)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private Process start(Path data) throws Exception {
        Process process =
                new ProcessBuilder(java(data)).redirectErrorStream(true).start();
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        while (line != null && !line.contains("Open http")) {
            line = output.readLine();
        }
        require(line != null, "the application did not start");
        Thread rest = new Thread(() -> {
            try {
                output.lines().forEach(each -> {});
            } catch (UncheckedIOException killed) {
                // Nothing more is said.
            }
        });
        rest.setDaemon(true);
        rest.start();
        return process;
    }

    private static String find(String said) {
        Matcher id = UUID.matcher(said);
        require(id.find(), said);
        return id.group();
    }

    private static Map<String, Integer> counts(String said) {
        Map<String, Integer> counts = new HashMap<>();
        said.lines().map(line -> line.split(": ")).filter(parts -> parts.length == 2 && parts[1].matches("\\d+"))
                .forEach(parts -> counts.put(parts[0], Integer.parseInt(parts[1])));
        return counts;
    }

    private void listen() {
        try {
            while (true) {
                Socket client = mailServer.accept();
                Thread thread = new Thread(() -> serve(client));
                thread.setDaemon(true);
                thread.start();
            }
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    /** As much of RFC 5321 as a client needs that sends one mail after the other. */
    private void serve(Socket client) {
        try (client) {
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            say(client, "220 trial");
            String recipient = null;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase();
                if (verb.equals("RCPT")) {
                    recipient = line.replaceAll(".*<(.*)>.*", "$1");
                }
                if (!verb.equals("DATA")) {
                    say(client, verb.equals("QUIT") ? "221 bye" : "250 ok");
                    continue;
                }
                say(client, "354 go on");
                String id = null;
                for (line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                    id = id == null && line.startsWith("Message-ID: ") ? line : id;
                }
                if (line == null) {
                    return;
                }
                recipients.add(recipient);
                messageIds.add(id);
                say(client, "250 taken");
            }
        } catch (IOException gone) {
            // The client was killed.
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }
}
