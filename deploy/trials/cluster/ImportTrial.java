import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Imports 20,000 institutions beside two instances, and asks each of them all the time: no answer fails or has fewer hits than the one
 * before. Tells how long after the commit each instance answers with the new ones, from memory and by the search cluster.
 */
final class ImportTrial {

    private static final int INSTITUTIONS = 20_000;
    private static final int PAUSE_MILLIS = 100;
    private static final int LONGEST_SECONDS = 180;
    private static final String LIST = "/api/v1/services?territory=region:04000&size=1";
    private static final List<String> QUESTIONS = List.of(
            LIST,
            "/api/v1/services?lat=50.851756&lon=4.401445&category=C67",
            "/api/v1/services?territory=region:04000&q=stadswinkl",
            "/api/v1/services?territory=region:04000&q=croix%20rouje");

    private final RoundRobin client = RoundRobin.ofMany();
    private final Map<String, Long> totals = new ConcurrentHashMap<>();
    private final Map<String, Long> grownAt = new ConcurrentHashMap<>();
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private volatile int answers;
    private volatile boolean running = true;

    private ImportTrial() {}

    static void run(Servers servers, Path register, Path table) throws Exception {
        new ImportTrial().run(servers, write(register, table));
    }

    private void run(Servers servers, Path table) throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (int instance = 1; instance <= 2; instance++) {
            int asked = instance;
            Thread thread = new Thread(() -> ask(asked));
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        Thread.sleep(5_000);
        String generation = servers.query("select number from data_generation");
        long[] committed = new long[1];
        Thread watcher = new Thread(() -> committed[0] = awaitOther(servers, generation));
        watcher.start();
        long begun = System.nanoTime();
        String printed = servers.command("import", "register", table.toString());
        System.out.printf("import of %d: %.0f s; %s%n", INSTITUTIONS, (System.nanoTime() - begun) / 1e9,
                printed.lines().filter(line -> line.startsWith("Import")).reduce((a, b) -> b).orElse(printed));
        watcher.join();
        for (int i = 0; i < LONGEST_SECONDS && grownAt.size() < 2 * QUESTIONS.size(); i++) {
            Thread.sleep(1_000);
        }
        Thread.sleep(5_000);
        running = false;
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.printf("answers: %d; failed or with fewer hits: %s%n", answers, new TreeMap<>(failures));
        new TreeMap<>(grownAt).forEach((question, at) ->
                System.out.printf("more hits %.1f s after the commit (now %d): %s%n", (at - committed[0]) / 1e9, totals.get(question), question));
    }

    private void ask(int instance) {
        while (running) {
            for (String question : QUESTIONS) {
                String name = "instance " + instance + " " + question;
                try {
                    HttpResponse<String> answer = client.send(instance, "GET", question, null, null);
                    answers++;
                    long total = SearchLoad.Answer.of(answer.body()).total();
                    Long before = answer.statusCode() == 200 ? totals.put(name, total) : Long.valueOf(total);
                    if (answer.statusCode() != 200 || answer.body().contains("words-not-searched") || before != null && total < before) {
                        failures.merge(name + " " + answer.statusCode() + ": " + before + " → " + total, 1, Integer::sum);
                    } else if (before != null && total > before) {
                        grownAt.putIfAbsent(name, System.nanoTime());
                    }
                } catch (IOException broken) {
                    failures.merge(name + " " + broken, 1, Integer::sum);
                }
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static long awaitOther(Servers servers, String generation) {
        try {
            while (servers.query("select number from data_generation").equals(generation)) {
                Thread.sleep(100);
            }
            return System.nanoTime();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes rows of the register again and again, each with an id and a name of its own. */
    private static Path write(Path register, Path file) throws IOException {
        List<String> records = split(Files.readString(register));
        StringBuilder table = new StringBuilder(records.get(0)).append('\n');
        for (int i = 0; i < INSTITUTIONS; i++) {
            String record = records.get(1 + i % (records.size() - 1));
            String rest = record.substring(record.indexOf(',') + 1);
            String name = rest.startsWith("\"") ? rest.replaceFirst("^\"", "\"Copie " + i + " ") : "Copie " + i + " " + rest;
            table.append(900_000 + i).append(',').append(name).append('\n');
        }
        return Files.writeString(file, table);
    }

    /** Lines, where those inside of quotes are none. */
    private static List<String> split(String text) {
        List<String> records = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '"';
            if (text.charAt(i) == '\n' && !quoted) {
                records.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        return records;
    }
}
