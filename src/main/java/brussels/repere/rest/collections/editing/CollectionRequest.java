package brussels.repere.rest.collections.editing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a keeper writes of a collection, all of it. */
@Schema(description = "All of a collection; plain text, in French, in Dutch, or in both")
record CollectionRequest(
        @Schema(description = "Its name in addresses", example = "deuil-perinatal") String slug,
        String titleFr,
        String titleNl,
        String aboutFr,
        String aboutNl,
        @Schema(description = "The team that answers for it, told to everybody", example = "Équipe bassin Nord")
                String keeper,
        @Schema(description = "LEVEL:CODE; left out for the whole Region", example = "bassin:N") String territory,
        @Schema(
                        description =
                                "Of a change: whether all of it was looked through, so that it has today's date (default true)")
                Boolean revised,
        @Schema(description = "In their order; 30 at most") List<SectionRequest> sections) {

    /** A section; it may be empty. */
    @Schema(name = "CollectionSectionRequest")
    record SectionRequest(
            String titleFr,
            String titleNl,
            String aboutFr,
            String aboutNl,
            @Schema(description = "In their order; 300 at most in all sections") List<ItemRequest> items) {}

    /** A line. It cannot name a collection. */
    @Schema(name = "CollectionItemRequest")
    record ItemRequest(
            @Schema(description = "service, organization, helpline or link") String kind,
            @Schema(description = "Of the hit, the organisation or the help line; none for a link") String id,
            @Schema(description = "Of a link alone: http or https") String url,
            @Schema(description = "Of a link alone") String titleFr,
            @Schema(description = "Of a link alone") String titleNl,
            @Schema(description = "Why it is here") String noteFr,
            String noteNl) {}
}
