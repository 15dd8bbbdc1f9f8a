package brussels.repere.rest.resources.editing;

import brussels.repere.directory.resources.ResourceContent;
import brussels.repere.directory.resources.VolunteerCall;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All of a resource as its keeper writes it, in a body or in a row of a table: texts, which {@link ResourceReader} reads. What is not known is null. */
@Schema(name = "ResourceRequest", description = "All of a resource; plain text, in French, in Dutch, or in both")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResourceForm(
        @Schema(description = "As /api/v1/resources/kinds names it", example = "guide") String kind,
        @Schema(example = "Guide du deuil périnatal") String titleFr,
        String titleNl,
        String aboutFr,
        String aboutNl,
        @Schema(
                        description = "Where it is read, http or https; only who looks for volunteers may do without",
                        example = "https://example.brussels/guide")
                String url,
        @Schema(description = "Categories that it is about", example = "[\"C67\"]", nullable = true) List<String> needs,
        @Schema(description = "That it is in, BCP 47", example = "[\"fr\", \"nl\"]", nullable = true)
                List<String> languages,
        @Schema(description = "Who publishes it: the id of an organisation, or") String publisherOrganization,
        @Schema(description = "a name", example = "Exemple asbl") String publisherName,
        @Schema(description = "A year, a month or a day", example = "2025-03") String publishedOn,
        @Schema(
                        description =
                                "The day after which it is told as old; left out, it stays as it is, and is a number of months from today for a new one, by its kind",
                        example = "2030-01-31")
                String reviewOn,
        @Schema(description = "LEVEL:CODE; left out for the whole Region", example = "bassin:N") String territory,
        @Schema(description = "What volunteers would do; of who looks for volunteers alone, as all below")
                String taskFr,
        String taskNl,
        @Schema(description = "When") String timesFr,
        String timesNl,
        @Schema(description = "Whom to ask for: a function rather than a person") String ask,
        String askPhone,
        String askMail) {

    static ResourceForm of(ResourceContent content) {
        VolunteerCall volunteers = content.volunteers();
        return new ResourceForm(
                content.kind().code(),
                fr(content.title()),
                nl(content.title()),
                fr(content.about()),
                nl(content.about()),
                content.url(),
                content.needs(),
                content.languages(),
                content.publisher().organization() == null
                        ? null
                        : content.publisher().organization().toString(),
                content.publisher().name(),
                content.publishedOn() == null ? null : content.publishedOn().text(),
                content.reviewOn().toString(),
                content.territory() == null ? null : content.territory().toString(),
                volunteers == null ? null : fr(volunteers.task()),
                volunteers == null ? null : nl(volunteers.task()),
                volunteers == null ? null : fr(volunteers.times()),
                volunteers == null ? null : nl(volunteers.times()),
                volunteers == null ? null : volunteers.ask(),
                volunteers == null ? null : volunteers.phone(),
                volunteers == null ? null : volunteers.mail());
    }

    private static String fr(Bilingual text) {
        return text == null ? null : text.fr();
    }

    private static String nl(Bilingual text) {
        return text == null ? null : text.nl();
    }
}
