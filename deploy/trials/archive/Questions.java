import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks so many questions of a service and writes all hits to a file, byte for byte as they came, so that two services can be compared:
 *
 * <pre>java deploy/trials/archive/Questions.java http://localhost:8080 200 FILE</pre>
 *
 * The questions are always the same: needs at random points of the Region, words, slips of the pen, languages, lists. Left out is what
 * tells of the moment: which generation of the data it was, and whether somebody is open now.
 */
final class Questions {

    private static final List<String> NEEDS = List.of(
            "colis alimentaire", "dettes", "voedselhulp", "santé mentale", "huisarts", "aide juridique", "logement", "planning familial",
            "soins palliatifs", "schuldbemiddeling", "crèche", "apotheek", "violence conjugale", "dakloos", "toxicomanie", "pharmacie");
    private static final List<String> PLACES = List.of(
            "anderlecht", "rue haute 298", "schaarbeek", "ixelles", "marolles", "place flagey", "molenbeek", "1030", "uccle", "jette");
    private static final List<String> LANGUAGES = List.of("fr", "nl", "ar", "en", "tr");
    /** What depends on when one asks. */
    private static final Pattern OF_THE_MOMENT =
            Pattern.compile("\"(generation|openNow|opensAt|closesAt|asOf|answeredAt|modifiedAt|lastModified)\"\\s*:\\s*(\"[^\"]*\"|[^,}\\]]*)");

    /** Of reasons, which come in an order that each process has for itself. */
    private static final Pattern PARAMETERS = Pattern.compile("\"params\":\\{([^}]*)}");

    private Questions() {}

    private static String inOrder(java.util.regex.MatchResult parameters) {
        String[] each = parameters.group(1).split(",(?=\")");
        java.util.Arrays.sort(each);
        return Matcher.quoteReplacement("\"params\":{" + String.join(",", each) + "}");
    }

    public static void main(String[] arguments) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        Random random = new Random(20261130);
        int count = Integer.parseInt(arguments[1]);
        try (PrintWriter out = new PrintWriter(Path.of(arguments[2]).toFile(), StandardCharsets.UTF_8)) {
            for (int i = 0; i < count; i++) {
                String question = question(i, random);
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(URI.create(arguments[0] + "/api/v1/services?" + question)).build(),
                        HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(question + ": " + answer.statusCode() + " " + answer.body());
                }
                Matcher moment = OF_THE_MOMENT.matcher(answer.body());
                out.println(question);
                String answerThen = PARAMETERS.matcher(moment.replaceAll("\"$1\":…")).replaceAll(Questions::inOrder);
                for (String hit : answerThen.split("(?=\\{\"id\":)")) {
                    out.println("  " + hit);
                }
            }
        }
    }

    private static String question(int number, Random random) {
        String need = NEEDS.get(random.nextInt(NEEDS.size()));
        String point = "lat=%.6f&lon=%.6f".formatted(50.80 + random.nextDouble() * 0.09, 4.31 + random.nextDouble() * 0.12)
                .replace(',', '.');
        return switch (number % 5) {
            case 0 -> point + "&q=" + encoded(need);
            case 1 -> "q=" + encoded(need + " " + PLACES.get(random.nextInt(PLACES.size())));
            case 2 -> "q=" + encoded(slip(need, random));
            case 3 -> point + "&language=" + LANGUAGES.get(random.nextInt(LANGUAGES.size())) + "&lang=nl";
            default -> "q=" + encoded(need) + "&size=50&lang=" + (number % 2 == 0 ? "nl" : "fr");
        };
    }

    private static String slip(String text, Random random) {
        int at = 1 + random.nextInt(text.length() - 2);
        return text.substring(0, at) + text.charAt(at) + text.substring(at);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
