package brussels.repere.rest.sheets;

import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Writes a sheet as mails carry it: tables and styles in the elements, since mail programs drop style sheets; nothing is loaded from
 * anywhere, and nothing tells whether it was opened. Safe for use by several threads.
 */
@ApplicationScoped
class SheetMails {

    private static final TranslationTable WORDS = TranslationTable.of("sheets");

    private final SheetColours colours;

    SheetMails(SheetColours colours) {
        this.colours = colours;
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance mail(
                LocalizedTranslations words, Lang lang, SheetAnswer sheet, String subject, Map<String, String> colours);
    }

    /** "Info prévention, janvier 2027, Nord" */
    String subject(SheetAnswer sheet, Lang lang) {
        String subject = WORDS.say(lang, "title", sheet.name());
        return sheet.bassin() == null
                ? subject
                : subject + ", " + sheet.parts().get(sheet.parts().size() - 1).name();
    }

    String html(SheetAnswer sheet, Lang lang) {
        return Templates.mail(
                        new LocalizedTranslations(WORDS, lang),
                        lang,
                        sheet,
                        subject(sheet, lang),
                        colours.colours(sheet))
                .render();
    }

    String text(SheetAnswer sheet, Lang lang) {
        return new SheetPlainText(new LocalizedTranslations(WORDS, lang)).write(sheet, subject(sheet, lang));
    }
}
