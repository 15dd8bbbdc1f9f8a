package brussels.repere.rest.openweb.sheets;

import brussels.repere.directory.sheets.MonthlySheet;
import brussels.repere.directory.sheets.SheetPart;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.openweb.PageHead;
import brussels.repere.rest.sheets.PublishedSheets;
import brussels.repere.rest.sheets.SheetAnswer;
import brussels.repere.rest.sheets.SheetColours;
import brussels.repere.rest.sheets.SheetDocuments;
import brussels.repere.rest.sheets.SheetsAnswer.PartName;
import brussels.repere.rest.sheets.editing.SheetAccess;
import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * A sheet on paper before everybody may read it, with what is not ready of it: for those who keep sheets, to print it, and for their screen to
 * measure whether it fits.
 */
@SignedInOnly
@Path("/info-prevention/{month}/draft")
@Produces(MediaType.TEXT_HTML)
class SheetDraftPage {

    private static final TranslationTable WORDS = TranslationTable.of("sheets");

    private final SheetAccess access;
    private final SheetDocuments documents;
    private final SheetColours colours;
    private final RequestLanguage language;

    SheetDraftPage(SheetAccess access, SheetDocuments documents, SheetColours colours, RequestLanguage language) {
        this.access = access;
        this.documents = documents;
        this.colours = colours;
        this.language = language;
    }

    @GET
    @Operation(hidden = true)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    public TemplateInstance get(@RestPath String month, @RestQuery String bassin) {
        MonthlySheet stored = access.getToRead(month);
        PublishedSheets.requireBassin(stored, bassin);
        Lang lang = language.get();
        LocalizedTranslations words = new LocalizedTranslations(WORDS, lang);
        SheetAnswer sheet = documents.present(stored, bassin, lang, true);
        return SheetPages.Templates.sheet(
                words,
                lang,
                PageHead.notIndexed(lang, words.say("title", sheet.name())),
                sheet,
                stored.parts().stream()
                        .map(SheetPart::code)
                        .filter(part -> !part.equals(SheetPart.SHARED))
                        .map(part -> new PartName(part, documents.name(part, lang)))
                        .toList(),
                colours.classes(sheet));
    }
}
