import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Asks two services with the same data, one on each search engine, the same questions, and says where the answers differ: total, ids in
 * their order with tier, and all counts. Where the two read the words otherwise, which no engine decides, it says so apart. Words, words with slips, places, filters, orders, pages and suggestions by chance, the same ones for
 * the same seed.
 *
 * <p>Usage: {@code java SameAnswers.java PORT PORT [QUESTIONS [SEED]]}, both with {@code -Drepere.catalogue.at-most=0}, so that
 * everything is asked of the search engine, and {@code -Drepere.limits.requests-per-minute=0}.
 */
class SameAnswers {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final List<String> WORDS = List.of(
            "colis alimentaire", "dettes", "schuldbemiddeling", "avocat", "soins palliatifs", "thuiszorg", "maison médicale", "planning familial",
            "école de devoirs", "tweedehandskleding", "aide à domicile", "kinderopvang", "crèche", "psychologue", "alcool", "toxicomanie",
            "logement", "huisvesting", "sans-abri", "daklozen", "violences conjugales", "handicap", "ergothérapie", "bénévoles", "vrijwilligers",
            "français pour débutants", "Nederlands leren", "emploi", "werk zoeken", "personnes âgées", "ouderen", "transport", "repas", "maaltijden",
            "infirmière", "Marolles", "croix rouge", "caritas", "armée du salut", "free clinic", "télé-accueil", "mutuelle", "centre", "asbl",
            "jeunes", "jongeren", "famille", "deuil", "rouw", "prison", "réfugiés", "vluchtelingen", "interprète", "musique", "jardin", "informatique");
    private static final List<String> PLACES = List.of(
            "", "", "lat=50.851756&lon=4.401445", "lat=50.8339&lon=4.3478", "lat=50.8798&lon=4.3500&radius=1500", "lat=50.82&lon=4.31",
            "territory=commune:21001", "territory=commune:21015", "territory=quartier:11,quartier:12", "territory=quartier:87",
            "address=rue%20haute%20298", "address=chauss%C3%A9e%20de%20Gand", "address=Rue%20Royale%20217", "territory=region:04000");
    private static final List<String> NARROWED = List.of(
            "", "", "", "language=nl", "language=ar", "language=fr,en", "cost=free", "mode=online", "mode=by-phone", "age=17", "age=80", "audience=women",
            "reach=serving", "reach=nearby", "freshness=24-months", "tier=commune", "openAt=2026-12-02T10:00", "appointment=required", "without=C67",
            "commune=21001", "preferWords=true", "byNeed=true");
    private static final List<String> ORDERS = List.of("", "", "sort=order", "sort=order", "size=100", "page=2&size=10", "explain=true");

    private static final Pattern NEED = Pattern.compile("\"needs\":\\[\\{\"id\":\"[^\"]+\"");
    private static final Pattern HIT = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"|\"tier\":\"(\\w+)\"|\"(?:count|total|unknown)\":(\\d+)|\"code\":\"([^\"]+)\"");

    public static void main(String[] arguments) {
        int questions = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 600;
        Random random = new Random(arguments.length > 3 ? Long.parseLong(arguments[3]) : 83);
        Map<String, Integer> outcomes = new TreeMap<>();
        int hits = 0;
        for (int i = 0; i < questions; i++) {
            String path = question(random, i);
            CompletableFuture<HttpResponse<String>> asked = ask(arguments[0], path);
            HttpResponse<String> other = ask(arguments[1], path).join();
            HttpResponse<String> one = asked.join();
            String outcome = one.statusCode() != other.statusCode() ? "other status"
                    : one.statusCode() != 200 ? "both " + one.statusCode()
                    : summary(one).equals(summary(other)) ? "the same"
                    : reading(one).equals(reading(other)) ? "DIFFERENT" : "read otherwise";
            outcomes.merge(outcome, 1, Integer::sum);
            hits += Pattern.compile("\"tier\":").matcher(one.body()).results().count();
            if (List.of("DIFFERENT", "read otherwise", "other status").contains(outcome)) {
                System.out.println(outcome + ": " + path + "\n  " + one.statusCode() + " " + firstDifference(summary(one), summary(other)));
            }
            if (outcome.startsWith("both")) {
                System.out.println(outcome + ": " + path + " " + one.body().lines().findFirst().orElse(""));
            }
        }
        System.out.println(questions + " questions with " + hits + " hits: " + outcomes);
    }

    private static String question(Random random, int i) {
        String word = pick(random, WORDS);
        if (i % 10 == 9) {
            return "/api/v1/suggest?q=" + encode(word.substring(0, Math.min(word.length(), 3 + random.nextInt(4))));
        }
        List<String> parts = new ArrayList<>();
        int kind = random.nextInt(10);
        if (kind < 4) {
            parts.add("q=" + encode(word));
        } else if (kind < 7) {
            parts.add("q=" + encode(slip(random, word)));
        } else if (kind < 8) {
            parts.add("q=" + encode(word + " " + pick(random, WORDS)));
        } else {
            parts.add("category=" + pick(random, List.of("C67", "C58", "C10", "C20", "C33")));
        }
        // A need alone wants a place.
        parts.add(pick(random, parts.get(0).startsWith("q=") ? PLACES : PLACES.subList(2, PLACES.size())));
        parts.add(pick(random, NARROWED));
        parts.add(pick(random, ORDERS));
        return "/api/v1/services?" + parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    }

    /** One letter left out, doubled or changed. */
    private static String slip(Random random, String word) {
        int at = 1 + random.nextInt(word.length() - 1);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default -> word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
        };
    }

    /** Which needs the words were read as, before any engine was asked. */
    private static List<String> reading(HttpResponse<String> answer) {
        return NEED.matcher(answer.body()).results().map(found -> found.group()).toList();
    }

    private static List<String> summary(HttpResponse<String> answer) {
        return HIT.matcher(answer.body()).results().map(found -> found.group()).toList();
    }

    private static String firstDifference(List<String> one, List<String> other) {
        int i = 0;
        while (i < Math.min(one.size(), other.size()) && one.get(i).equals(other.get(i))) {
            i++;
        }
        return one.size() + " and " + other.size() + " marks, from the " + i + "th on " + one.subList(i, Math.min(one.size(), i + 4)) + " and "
                + other.subList(i, Math.min(other.size(), i + 4));
    }

    private static CompletableFuture<HttpResponse<String>> ask(String port, String path) {
        return HTTP.sendAsync(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String pick(Random random, List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
