import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;

/** What holds across two instances: limits of requests, reports and look-ups, repeated reports, sessions, tries of passwords. */
final class SharedTrial {

    private static final String LIST = "/api/v1/helplines";

    private final Servers servers;

    private SharedTrial(Servers servers) {
        this.servers = servers;
    }

    static void run(Servers servers) throws Exception {
        SharedTrial trial = new SharedTrial(servers);
        trial.requests();
        trial.reports();
        trial.passwords();
        trial.sessions();
    }

    private static RoundRobin from(String address) {
        return new RoundRobin(address);
    }

    /** By both in turn: of one minute, 600 are granted, and what comes within the second of an exchange. */
    private void requests() throws Exception {
        RoundRobin client = from("203.0.113.1");
        Map<Integer, Integer> told = new TreeMap<>();
        long begun = System.nanoTime();
        for (int i = 0; i < 900; i++) {
            told.merge(client.get(LIST).statusCode(), 1, Integer::sum);
            Thread.sleep(10);
        }
        System.out.printf("900 requests of one client within %.0f s, 600 a minute allowed: %s%n", (System.nanoTime() - begun) / 1e9, told);
        System.out.println("another client meanwhile: " + from("203.0.113.2").get(LIST).statusCode());
        String stored = servers.query("select count(*), count(*) filter (where names::text like '%203.0.113%') from limit_use_batch");
        System.out.println("batches stored, and with an address in them: " + stored);
        System.out.println("key of the day as stored: " + servers.query("select left(sealed, 12) from client_key limit 1") + "…");
    }

    private void reports() throws Exception {
        String body = from("203.0.113.3").get("/api/v1/services?territory=region:04000&size=50").body();
        var ids = java.util.regex.Pattern.compile("\"service\":\\{\"id\":\"([0-9a-f-]{36})\"").matcher(body).results().map(id -> id.group(1)).toList();
        RoundRobin client = from("203.0.113.4");
        Map<Integer, Integer> told = new TreeMap<>();
        for (int i = 0; i < 16; i++) {
            told.merge(client.change("POST", "/api/v1/services/" + ids.get(i) + "/reports", "{\"code\": \"hours\"}", null).statusCode(), 1, Integer::sum);
            Thread.sleep(700);
        }
        System.out.println("16 reports of one sender by both in turn, 10 an hour allowed: " + told);
        RoundRobin other = from("203.0.113.5");
        String report = "/api/v1/services/" + ids.get(20) + "/reports";
        System.out.println("one report, and the same by the other instance: " + other.send(1, "POST", report, "{\"code\": \"phone\"}", null).body()
                + " " + other.send(2, "POST", report, "{\"code\": \"phone\"}", null).body());
    }

    private void passwords() throws Exception {
        RoundRobin client = from("203.0.113.6");
        Map<Integer, Integer> told = new TreeMap<>();
        for (int i = 0; i < 12; i++) {
            told.merge(client.change("POST", "/api/v1/session", "{\"login\": \"nobody@example.brussels\", \"password\": \"wrong-%d\"}".formatted(i), null)
                    .statusCode(), 1, Integer::sum);
        }
        System.out.println("12 wrong passwords of one login by both in turn, 5 allowed: " + told);
        RoundRobin guesser = from("203.0.113.7");
        told.clear();
        for (int i = 0; i < 45; i++) {
            told.merge(guesser.change("POST", "/api/v1/session", "{\"login\": \"nobody-%d@example.brussels\", \"password\": \"wrong\"}".formatted(i), null)
                    .statusCode(), 1, Integer::sum);
        }
        System.out.println("45 wrong passwords of one client for 45 logins, 30 allowed: " + told);
    }

    private void sessions() throws Exception {
        RoundRobin person = from("203.0.113.8");
        String login = "shared-" + System.currentTimeMillis() + "@example.brussels";
        UpdateLoad.enter(person, servers.invite(login));
        HttpResponse<String> seen = person.send(2, "GET", "/api/v1/session", null, null);
        System.out.println("signed in by one, the other says: " + seen.statusCode() + " " + seen.body().contains(login));
        long begun = System.nanoTime();
        int out = person.send(1, "DELETE", "/api/v1/session", null, null).statusCode();
        int after = person.send(2, "GET", "/api/v1/edit/records?q=a", null, null).statusCode();
        System.out.printf("signed out by one (%d), %.0f ms later the other says %d%n", out, (System.nanoTime() - begun) / 1e6, after);
    }
}
