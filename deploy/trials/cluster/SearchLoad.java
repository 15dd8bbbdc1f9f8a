import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Searches without an end, and judges each answer: another status than 200, fewer hits than when the load began, other first hits, or words
 * left out is a failure.
 */
final class SearchLoad {

    /** A need at a place, a list, names: from memory. Words with an error of typing, and words of descriptions: by the search cluster. */
    static final List<String> QUESTIONS = List.of(
            "/api/v1/services?lat=50.851756&lon=4.401445&category=C67",
            "/api/v1/services?territory=region:04000&size=50",
            "/api/v1/services?territory=region:04000&q=planning",
            "/api/v1/services?territory=region:04000&q=stadswinkl",
            "/api/v1/services?territory=region:04000&q=croix%20rouje",
            "/api/v1/services?territory=commune:21004&q=accompagnment");

    private static final int THREADS = 3;
    private static final int PAUSE_MILLIS = 60;
    private static final int PROGRESS_MILLIS = 30_000;
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final Pattern ID = Pattern.compile("\"service\":\\{\"id\":\"([0-9a-f-]{36})\"");

    private final RoundRobin client;
    private final Map<String, Answer> expected = new TreeMap<>();
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private final List<Double> times = Collections.synchronizedList(new ArrayList<>());
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean running = true;
    volatile String now = "before";

    SearchLoad(RoundRobin client) {
        this.client = client;
    }

    record Answer(long total, String first) {

        static Answer of(String body) {
            Matcher total = TOTAL.matcher(body);
            Matcher first = ID.matcher(body);
            return new Answer(total.find() ? Long.parseLong(total.group(1)) : -1, first.find() ? first.group(1) : "");
        }
    }

    void start() throws IOException {
        warmUp();
        for (String question : QUESTIONS) {
            HttpResponse<String> answer = client.get(question);
            Answer found = Answer.of(answer.body());
            expected.put(question, found);
            boolean words = answer.body().contains("words-not-searched");
            System.out.printf("%5d hits: %s%s%n", found.total(), question, words ? " WORDS NOT SEARCHED" : "");
            if (answer.statusCode() != 200 || words) {
                throw new IllegalStateException(answer.body());
            }
        }
        Thread progress = new Thread(this::tellProgress);
        progress.setDaemon(true);
        progress.start();
        for (int i = 0; i < THREADS; i++) {
            Thread thread = new Thread(this::ask);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    /** What has just started answers slowly, and words not at all: it waits for nobody's first question. */
    private void warmUp() throws IOException {
        int good = 0;
        for (int i = 0; good < 10 * QUESTIONS.size() && i < 2_000; i++) {
            HttpResponse<String> answer = client.get(QUESTIONS.get(i % QUESTIONS.size()));
            good = answer.statusCode() == 200 && !answer.body().contains("words-not-searched") ? good + 1 : 0;
        }
    }

    private void ask() {
        while (running) {
            int number = asked.getAndIncrement();
            String question = QUESTIONS.get(number % QUESTIONS.size());
            long begun = System.nanoTime();
            judge(question);
            times.add((System.nanoTime() - begun) / 1e6);
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void tellProgress() {
        while (running) {
            try {
                Thread.sleep(PROGRESS_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
            System.out.printf("  so far: %s, %d searches, asked again %d, failed %s%n", now, times.size(), client.repeats.get(), new TreeMap<>(failures));
        }
    }

    private void judge(String question) {
        try {
            HttpResponse<String> answer = client.get(question);
            Answer found = Answer.of(answer.body());
            Answer wanted = expected.get(question);
            if (answer.statusCode() != 200) {
                fail("status " + answer.statusCode(), question);
            } else if (answer.body().contains("words-not-searched")) {
                fail("words left out", question);
            } else if (found.total() < wanted.total()) {
                fail("fewer hits", question);
            } else if (!found.first().equals(wanted.first())) {
                fail("another first hit", question);
            }
        } catch (IOException broken) {
            fail(broken.toString(), question);
        }
    }

    private void fail(String what, String question) {
        failures.merge(now + ": " + what + ": " + question, 1, Integer::sum);
    }

    /** Ends the load and tells what came of it. Returns how many failed. */
    int stop() throws InterruptedException {
        running = false;
        for (Thread thread : threads) {
            thread.join();
        }
        List<Double> sorted = times.stream().sorted().toList();
        int failed = failures.values().stream().mapToInt(number -> number).sum();
        System.out.printf("searches: %d, asked again of the other instance %d, failed %d; ms p50 %.0f, p99 %.0f, most %.0f%n",
                sorted.size(), client.repeats.get(), failed, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100),
                sorted.get(sorted.size() - 1));
        new TreeMap<>(failures).forEach((what, number) -> System.out.println("  " + number + " × " + what));
        return failed;
    }
}
