import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Edits telephones, reports and writes events without an end, by both instances in turn, each once; then compares with what is stored: what
 * was accepted is there once, and what was answered by nothing at most once.
 */
final class UpdateLoad {

    private static final int RECORDS = 60;
    private static final int PAUSE_MILLIS = 200;
    private static final Pattern VERSION = Pattern.compile("\"version\":\"(\\d+)\"");
    private static final List<String> CODES = List.of("hours", "phone", "address", "closed");

    private final RoundRobin client;
    private final long begun = System.currentTimeMillis() / 1000;
    private final String run = Long.toString(begun % 1_000_000);
    private final Map<String, String> versions = new HashMap<>();
    private final Map<String, Set<String>> accepted = new TreeMap<>();
    private final Map<String, Set<String>> unknown = new TreeMap<>();
    private final Map<String, Integer> told = new TreeMap<>();
    private int next;
    private List<String> records = List.of();
    private List<String> services = List.of();
    private volatile boolean running = true;
    private Thread thread;

    UpdateLoad(RoundRobin client) {
        this.client = client;
    }

    /** @param invitation the secret of a link of {@code accounts add} */
    static void enter(RoundRobin client, String invitation) throws IOException {
        String body = "{\"token\": \"%s\", \"password\": \"quatre pingouins au parc\"}".formatted(invitation);
        HttpResponse<String> answer = client.send(1, "POST", "/api/v1/session/invitation/acceptance", body, null);
        client.csrf = find(Pattern.compile("\"csrf\":\"([^\"]+)\""), answer.body());
        client.cookie = answer.headers().firstValue("Set-Cookie").orElseThrow(() -> new IllegalStateException(answer.body())).split(";")[0];
    }

    void start() throws IOException {
        if (records.isEmpty()) {
            chooseRecords();
        }
        running = true;
        thread = new Thread(this::change);
        thread.setDaemon(true);
        thread.start();
    }

    private void chooseRecords() throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        for (int page = 1; page <= 4; page++) {
            String list = client.get("/api/v1/edit/records?size=50&q=a&page=" + page).body();
            Pattern.compile("\\{\"id\":\"([0-9a-f-]{36})\"[^{]*(\\{[^}]*}[^{]*)*?\"may\":\"(\\w+)\"}")
                    .matcher(list)
                    .results()
                    .filter(record -> record.group(3).equals("allowed") && !record.group().contains("closedOn"))
                    .forEach(record -> ids.add(record.group(1)));
        }
        records = ids.stream().limit(RECORDS).toList();
        for (String id : records) {
            versions.put(id, find(VERSION, client.get("/api/v1/edit/records/" + id).body()));
        }
        services = findAll(Pattern.compile("\"service\":\\{\"id\":\"([0-9a-f-]{36})\""),
                client.get("/api/v1/services?territory=region:04000&size=100").body());
    }

    private void change() {
        for (int i = next; running; i++) {
            next = i + 1;
            String id = records.get(i % records.size());
            String phone = "02 5%02d %02d %02d".formatted(i / 10_000 % 100, i / 100 % 100, i % 100);
            edit(id, phone);
            String text = "Essai " + run + " no " + i + ".";
            note("report", text, attempt("POST", "/api/v1/services/" + services.get(i % services.size()) + "/reports",
                    "{\"code\": \"" + CODES.get(i / services.size() % CODES.size()) + "\", \"text\": \"" + text + "\"}", null));
            note("event", text, attempt("POST", "/api/v1/edit/events", ("{\"kind\": \"open-day\", \"titleFr\": \"%s\", \"start\": \"%sT14:00\","
                            + " \"end\": \"%sT16:00\", \"address\": \"Rue Marconi 85, 1190 Forest\"}")
                    .formatted(text, LocalDate.now().plusDays(10), LocalDate.now().plusDays(10)), null));
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void edit(String id, String phone) {
        HttpResponse<String> answer = attempt("PATCH", "/api/v1/edit/records/" + id, "{\"cells\": {\"phones\": \"" + phone + "\"}}",
                versions.get(id));
        note("edit", phone, answer);
        if (answer == null || answer.statusCode() == 412) {
            try {
                versions.put(id, find(VERSION, client.get("/api/v1/edit/records/" + id).body()));
            } catch (IOException later) {
                // The next one is refused, and reads it.
            }
        } else if (answer.statusCode() == 200) {
            versions.put(id, find(VERSION, answer.body()));
        }
    }

    private HttpResponse<String> attempt(String method, String path, String body, String version) {
        try {
            return client.change(method, path, body, version);
        } catch (IOException broken) {
            return null;
        }
    }

    private void note(String kind, String what, HttpResponse<String> answer) {
        String status = answer == null ? "no answer" : Integer.toString(answer.statusCode());
        told.merge(kind + " " + status, 1, Integer::sum);
        if (answer == null) {
            unknown.computeIfAbsent(kind, none -> new LinkedHashSet<>()).add(what);
        } else if (answer.statusCode() == 200 || answer.statusCode() == 201) {
            accepted.computeIfAbsent(kind, none -> new LinkedHashSet<>()).add(what);
        }
    }

    /** Ends the load, compares, and returns how many are lost, doubled, or stored although refused. May be started again. */
    int stop(Servers servers) throws Exception {
        running = false;
        thread.join();
        System.out.println("changes: " + told);
        int wrong = compare("edit", servers.query("select new_value from fact_change where field = 'phones' and kind = 'edited'"
                        + " and changed_at > to_timestamp(" + begun + ")"),
                Pattern.compile("(02 5\\d\\d \\d\\d \\d\\d)"));
        Pattern text = Pattern.compile("(Essai " + run + " no \\d+\\.)");
        wrong += compare("report", servers.query("select text from report"), text);
        return wrong + compare("event", servers.query("select title_fr from event"), text);
    }

    private int compare(String kind, String stored, Pattern pattern) {
        Map<String, Integer> times = new HashMap<>();
        findAll(pattern, stored).forEach(what -> times.merge(what, 1, Integer::sum));
        Set<String> said = accepted.getOrDefault(kind, Set.of());
        long lost = said.stream().filter(what -> !times.containsKey(what)).count();
        long doubled = times.values().stream().filter(number -> number > 1).count();
        long refused = times.keySet().stream()
                .filter(what -> !said.contains(what) && !unknown.getOrDefault(kind, Set.of()).contains(what))
                .count();
        System.out.printf("%ss: accepted %d, stored %d, without an answer %d; lost %d, doubled %d, stored although refused %d%n",
                kind, said.size(), times.size(), unknown.getOrDefault(kind, Set.of()).size(), lost, doubled, refused);
        return (int) (lost + doubled + refused);
    }

    static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static List<String> findAll(Pattern pattern, String text) {
        return new ArrayList<>(pattern.matcher(text).results().map(found -> found.group(1)).toList());
    }
}
