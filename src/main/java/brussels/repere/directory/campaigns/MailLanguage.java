package brussels.repere.directory.campaigns;

import brussels.repere.directory.ListedService;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** In which languages an organisation is written to. */
public enum MailLanguage {
    FR(Lang.fr),
    NL(Lang.nl),
    /** Of which nobody knows whether it works in French or in Dutch. */
    BOTH(Lang.fr, Lang.nl);

    private final List<Lang> langs;

    MailLanguage(Lang... langs) {
        this.langs = List.of(langs);
    }

    public List<Lang> langs() {
        return langs;
    }

    /** Returns its name in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MailLanguage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /**
     * Returns that of an organisation: the one of both languages in which its services help people; if they say both or neither, the one in
     * which it has a name.
     */
    static MailLanguage of(Collection<ListedService> records) {
        List<String> spoken = records.stream()
                .flatMap(record -> record.offering().languages().stream())
                .distinct()
                .toList();
        MailLanguage known = choose(spoken.contains("fr"), spoken.contains("nl"));
        if (known != BOTH) {
            return known;
        }
        List<Bilingual> names =
                records.stream().map(record -> record.service().name()).collect(Collectors.toList());
        return choose(
                names.stream().anyMatch(name -> name.fr() != null),
                names.stream().anyMatch(name -> name.nl() != null));
    }

    private static MailLanguage choose(boolean french, boolean dutch) {
        return french == dutch ? BOTH : french ? FR : NL;
    }
}
