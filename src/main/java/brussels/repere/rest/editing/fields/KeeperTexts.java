package brussels.repere.rest.editing.fields;

import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.text.Bilingual;
import brussels.repere.text.ReadableText;
import java.net.URI;
import java.util.regex.Pattern;

/** Reads texts that keepers write: plain ones, of bounded length. What is not is added to the errors, by its name. */
public record KeeperTexts(ParameterErrors errors) {

    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s<>\"\\\\]+");

    /** Returns null where there is no text. */
    public Bilingual readOptional(FieldNames names, String field, String fr, String nl, int limit) {
        String french = read(names.of(field + "Fr"), fr, limit);
        String dutch = read(names.of(field + "Nl"), nl, limit);
        return Bilingual.orNull(french, dutch);
    }

    /** Returns null, with an error, where there is no text in either language. */
    public Bilingual readRequired(FieldNames names, String field, String fr, String nl, int limit) {
        Bilingual text = readOptional(names, field, fr, nl, limit);
        if (ReadableText.strip(fr).isEmpty() && ReadableText.strip(nl).isEmpty()) {
            errors.addNotAllowed(names.of(field + "Fr"), "collection.missing");
        }
        return text;
    }

    /** Returns the text, or an empty one with an error. */
    public String read(String name, String written, int limit) {
        String text = ReadableText.strip(written);
        String wrong = null;
        if (text.codePointCount(0, text.length()) > limit) {
            errors.add(name, ParameterError.Code.NOT_ALLOWED, "collection.too-long", limit);
            return "";
        }
        if (ReadableText.isUnreadable(text, true)) {
            wrong = "collection.unreadable";
        } else if (ReadableText.hasMarkup(text)) {
            wrong = "collection.html";
        }
        if (wrong != null) {
            errors.addNotAllowed(name, wrong);
            return "";
        }
        return text;
    }

    /** Returns null, with an error, for what is no address of the web. */
    public String readUrl(String name, String written, int limit) {
        String url = ReadableText.strip(written);
        if (!isWebAddress(url, limit)) {
            errors.add(name, ParameterError.Code.NOT_ALLOWED, "collection.url", limit);
            return null;
        }
        return url;
    }

    private static boolean isWebAddress(String url, int limit) {
        if (url.length() > limit || !WEB_ADDRESS.matcher(url).matches()) {
            return false;
        }
        try {
            return URI.create(url).getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
