package brussels.repere.rest.sheets;

import brussels.repere.directory.sheets.MonthlySheet;
import brussels.repere.directory.sheets.SheetPart;
import brussels.repere.directory.sheets.SheetRows;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.sheets.SheetsAnswer.PartName;
import brussels.repere.rest.sheets.SheetsAnswer.SheetSummary;
import brussels.repere.rest.site.PagePaths;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Sheets as everybody may read them. Safe for use by several threads. */
@ApplicationScoped
public class PublishedSheets {

    private final SheetRows rows;
    private final SheetDocuments documents;
    private final PublicAddress address;

    PublishedSheets(SheetRows rows, SheetDocuments documents, PublicAddress address) {
        this.rows = rows;
        this.documents = documents;
        this.address = address;
    }

    /** Lists all, the latest month first. */
    public SheetsAnswer list(Lang lang) {
        return new SheetsAnswer(rows.list().stream()
                .filter(MonthlySheet::published)
                .map(sheet -> summary(sheet, lang))
                .toList());
    }

    /** Lists the bassins that have their part in a sheet; none where there is no such sheet. */
    public List<PartName> listBassins(YearMonth month, Lang lang) {
        return rows.find(month)
                .filter(MonthlySheet::published)
                .map(sheet -> summary(sheet, lang).bassins())
                .orElse(List.of());
    }

    private SheetSummary summary(MonthlySheet sheet, Lang lang) {
        return new SheetSummary(
                sheet.month().toString(),
                SheetDocuments.month(sheet.month(), lang),
                LocalizedText.of(sheet.shared().content().theme(), lang),
                sheet.publishedAt().atZone(BrusselsClock.ZONE).toLocalDate(),
                sheet.parts().stream()
                        .filter(part -> !part.isShared() && part.content().ready())
                        .map(part -> new PartName(part.code(), documents.name(part.code(), lang)))
                        .toList(),
                address.origin() + PagePaths.in(lang, PagePaths.sheet(sheet.month())));
    }

    /** @param bassin for which it is; null for all; one that it does not have finds nothing */
    public Optional<SheetAnswer> find(YearMonth month, String bassin, Lang lang) {
        return rows.find(month)
                .filter(MonthlySheet::published)
                .filter(sheet -> bassin == null || bassins(sheet).contains(bassin))
                .map(sheet -> documents.present(sheet, bassin, lang, false));
    }

    /** @throws ProblemException if there is none, or it has no such bassin */
    SheetAnswer get(YearMonth month, String bassin, Lang lang) {
        MonthlySheet sheet = rows.find(month)
                .filter(MonthlySheet::published)
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_MONTHLY_SHEET));
        requireBassin(sheet, bassin);
        return documents.present(sheet, bassin, lang, false);
    }

    /** @throws ProblemException if the sheet has no part for it, with those that it has */
    public static void requireBassin(MonthlySheet sheet, String bassin) {
        if (bassin != null && !bassins(sheet).contains(bassin)) {
            ParameterErrors errors = new ParameterErrors();
            errors.addNotAllowed("bassin", "sheet.bassin", bassins(sheet));
            errors.throwIfAny();
        }
    }

    private static List<String> bassins(MonthlySheet sheet) {
        return sheet.parts().stream()
                .filter(part -> !part.isShared())
                .map(SheetPart::code)
                .toList();
    }
}
