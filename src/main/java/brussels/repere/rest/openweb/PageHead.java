package brussels.repere.rest.openweb;

import brussels.repere.rest.site.PagePaths;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.text.Lang;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands in the head of a page for whoever finds it or hands it on. Links in full begin with the public address; where the operator
 * configured none there are none of them, since they would tell others the name that this machine has for itself. Public for the templates.
 *
 * @param title what the page is about
 * @param description a sentence of what it says
 * @param canonical the address of the page in its language; null without a public address
 * @param alternates the same page by language; none without a public address
 * @param indexed whether search engines are to keep it
 * @param data what it says in the words of schema.org, safe within a script element; null where there is nothing to say
 */
public record PageHead(
        String title,
        String description,
        String canonical,
        List<Alternate> alternates,
        String locale,
        List<String> otherLocales,
        boolean indexed,
        String data) {

    private static final int LONGEST_DESCRIPTION = 300;

    /** @param language as {@code hreflang} has it: {@code nl-BE}, {@code x-default} */
    public record Alternate(String language, String href) {}

    /** @param path of the page, without the language and without anything that somebody asked */
    public static PageHead of(
            PublicAddress address, String path, Lang lang, String title, String description, String data) {
        Optional<String> origin = address.findConfigured();
        return new PageHead(
                title,
                shorten(description),
                origin.map(site -> site + PagePaths.in(lang, path)).orElse(null),
                origin.map(site -> alternates(site, path)).orElse(List.of()),
                locale(lang),
                lang.others().stream().map(PageHead::locale).toList(),
                true,
                data);
    }

    /** Makes the head of a page that search engines are not to keep: of a refuge, and of what is gone, or was never there. */
    public static PageHead notIndexed(Lang lang, String title) {
        return new PageHead(title, null, null, List.of(), locale(lang), List.of(), false, null);
    }

    static List<Alternate> alternates(String site, String path) {
        return Stream.concat(
                        Arrays.stream(Lang.values())
                                .map(lang ->
                                        new Alternate(lang.locale().toLanguageTag(), site + PagePaths.in(lang, path))),
                        Stream.of(new Alternate("x-default", site + path)))
                .toList();
    }

    private static String locale(Lang lang) {
        return lang.locale().toString();
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST_DESCRIPTION) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_DESCRIPTION);
        return line.substring(0, end < 0 ? LONGEST_DESCRIPTION : end) + " …";
    }
}
