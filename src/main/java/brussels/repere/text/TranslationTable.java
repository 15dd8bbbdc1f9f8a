package brussels.repere.text;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The translations of a bundle, by key, in each language ({@code words/NAME_fr.properties}, UTF-8). A key that is
 * missing in either language is a defect of the application and throws an exception. Immutable, safe for use by several
 * threads.
 */
public final class TranslationTable {

    private final Map<Lang, ResourceBundle> bundles = new EnumMap<>(Lang.class);
    private final Map<Lang, Map<String, MessageTemplate>> templates = new EnumMap<>(Lang.class);

    private TranslationTable(String name) {
        for (Lang lang : Lang.values()) {
            bundles.put(lang, bundle(name, lang));
            templates.put(lang, new ConcurrentHashMap<>());
        }
    }

    public static TranslationTable of(String name) {
        return new TranslationTable(name);
    }

    private static ResourceBundle bundle(String name, Lang lang) {
        return ResourceBundle.getBundle(
                "words." + name,
                lang.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Returns the text of a key, with its {@link MessageFormat} parameters filled in. */
    public String say(Lang lang, String key, Object... parameters) {
        Map<String, MessageTemplate> cached = templates.get(lang);
        MessageTemplate template = cached.get(key);
        if (template == null) {
            template = new MessageTemplate(bundles.get(lang).getString(key), lang.locale());
            cached.put(key, template);
        }
        return template.fill(parameters);
    }
}
