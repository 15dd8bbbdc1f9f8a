package brussels.repere.rest.site;

import brussels.repere.text.Lang;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.UUID;

/** The paths of the pages that others may link to. Each language has its own address: {@code ?lang=nl}. */
public final class PagePaths {

    private PagePaths() {}

    public static String service(UUID id) {
        return "/services/" + id;
    }

    public static String organization(UUID id) {
        return "/organizations/" + id;
    }

    public static String territory(String level, String code) {
        return "/territories/" + level + "/" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    /** @param id of a sector, a category, or what is between */
    public static String need(String id) {
        return "/needs/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    public static String browse() {
        return "/browse";
    }

    public static String collections() {
        return "/collections";
    }

    /** @param slug letters, digits and hyphens */
    public static String collection(String slug) {
        return collections() + "/" + slug;
    }

    public static String agenda() {
        return "/agenda";
    }

    public static String event(UUID id) {
        return "/events/" + id;
    }

    public static String sheets() {
        return "/info-prevention";
    }

    public static String sheet(YearMonth month) {
        return sheets() + "/" + month;
    }

    public static String resources() {
        return "/resources";
    }

    public static String resource(UUID id) {
        return resources() + "/" + id;
    }

    public static String in(Lang lang, String path) {
        return path + "?lang=" + lang;
    }
}
