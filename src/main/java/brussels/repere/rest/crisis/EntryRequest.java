package brussels.repere.rest.crisis;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written of somebody who can be mobilised, all of it. */
@Schema(name = "CrisisEntryRequest", description = "All of an entry; plain text, in French, in Dutch, or in both")
record EntryRequest(
        @Schema(description = "Its code; left out for the whole Region", example = "N") String bassin,
        @Schema(description = "Of the tasks that the roster tells", example = "food") String task,
        @Schema(description = "service or organization", example = "service") String kind,
        @Schema(description = "Of the hit, or of the organisation") String record,
        @Schema(description = "The function to ask for", example = "Coordination de garde") String contact,
        @Schema(description = "In the order in which they are called; 1 to 6") List<PhoneRequest> phones,
        String reachableFr,
        String reachableNl,
        String capacityFr,
        String capacityNl,
        @Schema(description = "What was agreed beforehand") String agreedFr,
        String agreedNl,
        @Schema(
                        description = "When somebody last said that it is true; left out if nobody ever did",
                        example = "2026-11-30")
                String confirmedOn) {}
