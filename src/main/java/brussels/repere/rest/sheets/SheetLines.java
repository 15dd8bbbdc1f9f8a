package brussels.repere.rest.sheets;

import brussels.repere.rest.directory.LocalizedText;
import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** Mails know no style by which a line break is kept, so their texts are written line by line. */
@TemplateExtension
final class SheetLines {

    private SheetLines() {}

    static List<String> lines(LocalizedText text) {
        return text.text().lines().toList();
    }
}
