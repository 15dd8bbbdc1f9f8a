package brussels.repere.text;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * What people read, by key, from a bundle in French and Dutch ({@code words/NAME_fr.properties}, UTF-8). A key that is
 * missing in either language is a mistake of ours and fails. Immutable, safe for use by several threads.
 */
public final class Words {

    private final ResourceBundle french;
    private final ResourceBundle dutch;

    private Words(String name) {
        this.french = bundle(name, Lang.fr);
        this.dutch = bundle(name, Lang.nl);
    }

    public static Words of(String name) {
        return new Words(name);
    }

    private static ResourceBundle bundle(String name, Lang lang) {
        return ResourceBundle.getBundle(
                "words." + name,
                lang.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of a key with {@link MessageFormat} parameters filled in. */
    public String say(Lang lang, String key, Object... parameters) {
        ResourceBundle bundle = lang == Lang.nl ? dutch : french;
        return new MessageFormat(bundle.getString(key), lang.locale()).format(parameters);
    }
}
