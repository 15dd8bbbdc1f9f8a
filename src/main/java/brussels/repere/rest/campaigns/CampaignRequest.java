package brussels.repere.rest.campaigns;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.campaigns.Campaign;
import brussels.repere.directory.campaigns.CampaignChoice;
import brussels.repere.directory.campaigns.DueFacts;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.text.ReadableText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a campaign asks, and in which words. */
@Schema(description = "Whom a campaign asks, and in which words; what is left out is no condition")
record CampaignRequest(
        @Size(max = 120) @Schema(description = "For those who run campaigns; in no mail", example = "Automne")
                String title,
        @Size(max = 20)
                @Schema(
                        description = "Code of a bassin: organisations of which all records belong to it",
                        example = "N")
                String bassin,
        @Size(max = 40) @Schema(description = "Id of a category, with those below it", example = "C67") String category,
        @Size(max = 20) @Schema(description = "Facts of which at least one is due", example = "[\"hours\"]")
                List<String> dueFields,
        @Schema(description = "Only organisations of which nobody here ever looked at a fact") Boolean neverConfirmed,
        @Min(CampaignChoice.MIN_REST_DAYS)
                @Max(730)
                @Schema(description = "For how many days nobody is asked again (default 90)")
                Integer restDays,
        @Schema(description = "In the words of the author, plain text of 2,000 characters at most; may be empty")
                String textFr,
        @Schema(description = "The same in Dutch") String textNl,
        @Min(7) @Max(180) @Schema(description = "For how many days the links hold (default 60)") Integer answerDays) {

    private static final int MAX_TEXT_LENGTH = 2000;
    private static final int DEFAULT_REST_DAYS = 90;
    private static final int DEFAULT_ANSWER_DAYS = 60;

    /**
     * @param titled whether it needs a title
     * @throws ProblemException naming all that cannot be used
     */
    Campaign.Draft read(boolean titled, TerritoryMap map, Taxonomy taxonomy) {
        ParameterErrors errors = new ParameterErrors();
        String name = title == null ? "" : title.strip();
        if (titled && name.isEmpty()) {
            errors.addMissing("title");
        }
        requireReadable("title", name, 120, false, errors);
        requireReadable("textFr", ReadableText.strip(textFr), MAX_TEXT_LENGTH, true, errors);
        requireReadable("textNl", ReadableText.strip(textNl), MAX_TEXT_LENGTH, true, errors);
        if (titled
                && ReadableText.strip(textFr).isEmpty()
                        != ReadableText.strip(textNl).isEmpty()) {
            errors.addNotAllowed(ReadableText.strip(textFr).isEmpty() ? "textFr" : "textNl", "campaign.one-language");
        }
        if (bassin != null && map.find(new TerritoryKey(Level.BASSIN, bassin)).isEmpty()) {
            errors.addUnknownValue("bassin");
        }
        if (category != null && taxonomy.find(category).isEmpty()) {
            errors.addUnknownValue("category");
        }
        Set<EntryField> due = EnumSet.noneOf(EntryField.class);
        Objects.requireNonNullElse(dueFields, List.<String>of()).forEach(code -> EntryField.find(String.valueOf(code))
                .filter(DueFacts.ASKED::contains)
                .ifPresentOrElse(due::add, () -> errors.addUnknownValue("dueFields")));
        errors.throwIfAny();
        return new Campaign.Draft(
                name,
                new CampaignChoice(
                        bassin,
                        category,
                        due,
                        Boolean.TRUE.equals(neverConfirmed),
                        Objects.requireNonNullElse(restDays, DEFAULT_REST_DAYS)),
                ReadableText.strip(textFr),
                ReadableText.strip(textNl),
                Objects.requireNonNullElse(answerDays, DEFAULT_ANSWER_DAYS));
    }

    private static void requireReadable(
            String parameter, String text, int limit, boolean lines, ParameterErrors errors) {
        if (text.codePointCount(0, text.length()) > limit) {
            errors.addNotAllowed(parameter, "campaign.too-long");
        } else if (ReadableText.isUnreadable(text, lines)) {
            errors.addNotAllowed(parameter, "campaign.unreadable");
        }
    }
}
