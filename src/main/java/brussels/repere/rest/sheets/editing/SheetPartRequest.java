package brussels.repere.rest.sheets.editing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a keeper writes of a part, all of it. */
@Schema(name = "MonthlySheetPartRequest", description = "All of a part; plain text, in French, in Dutch, or in both")
record SheetPartRequest(
        @Schema(description = "Of the shared part alone") String themeFr,
        String themeNl,
        @Schema(description = "In their order; 20 at most") List<BlockRequest> blocks,
        @Schema(description = "Whom to ask for an action; 5 at most") List<ContactRequest> contacts,
        @Schema(description = "Whether it may be read once the sheet is published (default false)") Boolean ready) {

    /** A piece of it. */
    @Schema(name = "MonthlySheetBlockRequest")
    record BlockRequest(
            @Schema(description = "text, events, month-events, collections or services") String kind,
            String titleFr,
            String titleNl,
            @Schema(description = "Line breaks stay; 3,000 characters at most") String textFr,
            String textNl,
            @Schema(description = "What it names; of month-events the kinds, none for all; 40 at most")
                    List<ItemRequest> items) {}

    /** What a block names. */
    @Schema(name = "MonthlySheetItemRequest")
    record ItemRequest(
            @Schema(
                            description =
                                    "Of an event, of a hit, the name or the id of a collection, or the code of a kind of events")
                    String id,
            @Schema(description = "Of a service or a collection alone") String noteFr,
            String noteNl) {}

    /** Whom to ask: a function, so that nobody is named. */
    @Schema(name = "MonthlySheetContactRequest")
    record ContactRequest(
            String functionFr,
            String functionNl,
            @Schema(description = "It, the mail, or both") String phone,
            String mail) {}
}
