import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plans of doors for random situations: needs that at least five services meet, at random points of the Region. Tells how many doors a
 * need takes, in how many plans the commonest organisation is a door, by either objective, and how long plans take.
 *
 * <p>Usage: {@code java Plans.java PORT [PLANS] [NEEDS]} (600, 4), beside an instance that was started with
 * {@code -Drepere.limits.requests-per-minute=0}.
 */
class Plans {

    private static final Pattern CATEGORY = Pattern.compile("\"id\":\"(C\\d+)\",\"kind\":\"category\"");
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final Pattern ORGANIZATION = Pattern.compile("\"organization\":\\{\"id\":\"([^\"]+)\",\"name\":\\{\"text\":\"([^\"]*)\"");
    private static final int MIN_SERVICES = 5;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static String base;

    public static void main(String[] arguments) throws Exception {
        base = "http://localhost:" + arguments[0] + "/api/v1/";
        int plans = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 600;
        int needs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 4;
        List<String> categories = listCategories();
        System.out.println(categories.size() + " categories that at least " + MIN_SERVICES + " services have");
        for (String objective : List.of("balanced", "fewest")) {
            run(objective, plans, needs, categories);
        }
    }

    private static List<String> listCategories() throws Exception {
        List<String> found = new ArrayList<>();
        Matcher terms = CATEGORY.matcher(get("taxonomy"));
        while (terms.find()) {
            String answer = post("services/search", "{\"territory\":\"region:04000\",\"reach\":\"serving\",\"size\":1,\"category\":\"%s\"}"
                    .formatted(terms.group(1)));
            Matcher total = TOTAL.matcher(answer);
            if (total.find() && Integer.parseInt(total.group(1)) >= MIN_SERVICES) {
                found.add(terms.group(1));
            }
        }
        return found;
    }

    private static void run(String objective, int plans, int needs, List<String> categories) throws Exception {
        Random random = new Random(600);
        Map<String, Integer> plansByOrganization = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        List<Double> milliseconds = new ArrayList<>();
        int doors = 0;
        int met = 0;
        int asked = 0;
        for (int plan = 0; plan < plans; ) {
            Set<String> wanted = new LinkedHashSet<>();
            while (wanted.size() < needs) {
                wanted.add(categories.get(random.nextInt(categories.size())));
            }
            String body = "{\"lat\":%s,\"lon\":%s,\"objective\":\"%s\",\"needs\":[\"%s\"]}".formatted(
                    50.78 + random.nextDouble() * 0.13, 4.26 + random.nextDouble() * 0.20, objective, String.join("\",\"", wanted));
            long start = System.nanoTime();
            String answer = post("orientation", body);
            if (answer == null) {
                continue;
            }
            milliseconds.add((System.nanoTime() - start) / 1e6);
            plan++;
            asked += needs;
            String list = answer.substring(answer.indexOf("\"doors\":["));
            Set<String> organizations = new LinkedHashSet<>();
            for (String door : topLevelObjects(list.substring(list.indexOf('[')))) {
                doors++;
                String own = door.contains("\"alternatives\":[") ? door.substring(0, door.indexOf("\"alternatives\":[")) : door;
                Matcher matcher = ORGANIZATION.matcher(own);
                if (matcher.find()) {
                    organizations.add(matcher.group(1));
                    names.put(matcher.group(1), matcher.group(2));
                }
                String told = own.substring(own.lastIndexOf("\"needs\":["));
                met += told.substring(0, told.indexOf(']')).split("\"id\"").length - 1;
            }
            organizations.forEach(id -> plansByOrganization.merge(id, 1, Integer::sum));
        }
        Map.Entry<String, Integer> commonest =
                plansByOrganization.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        double[] sorted = milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf("%s: %d plans of %d needs; %.1f %% of needs met; %.2f doors a met need; commonest in %.1f %% of plans: %s;"
                        + " p50 %.1f ms, p95 %.1f ms%n",
                objective, plans, needs, 100.0 * met / asked, (double) doors / met, 100.0 * commonest.getValue() / plans,
                names.get(commonest.getKey()), sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)]);
    }

    /** Returns the objects of an array of JSON, however deep they are. */
    private static List<String> topLevelObjects(String array) {
        List<String> objects = new ArrayList<>();
        int depth = 0;
        int start = -1;
        boolean quoted = false;
        for (int i = 0; i < array.length(); i++) {
            char sign = array.charAt(i);
            if (quoted) {
                i += sign == '\\' ? 1 : 0;
                quoted = sign != '"';
            } else if (sign == '"') {
                quoted = true;
            } else if (sign == '{' || sign == '[') {
                depth++;
                start = depth == 2 && sign == '{' ? i : start;
            } else if (sign == '}' || sign == ']') {
                depth--;
                if (depth == 1 && sign == '}') {
                    objects.add(array.substring(start, i + 1));
                } else if (depth == 0) {
                    return objects;
                }
            }
        }
        return objects;
    }

    private static String get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    /** Returns null for a point outside of the Region. */
    private static String post(String path, String body) throws Exception {
        HttpResponse<String> response = CLIENT.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() == 422) {
            return null;
        }
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " " + response.body() + " for " + Arrays.asList(body));
        }
        return response.body();
    }
}
