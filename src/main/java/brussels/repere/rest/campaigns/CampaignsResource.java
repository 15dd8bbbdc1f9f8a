package brussels.repere.rest.campaigns;

import brussels.repere.directory.campaigns.AskedOrganization;
import brussels.repere.directory.campaigns.Campaign;
import brussels.repere.directory.campaigns.CampaignLaunch;
import brussels.repere.directory.campaigns.CampaignReader;
import brussels.repere.directory.campaigns.CampaignSelection;
import brussels.repere.directory.campaigns.CampaignSelection.Selection;
import brussels.repere.directory.campaigns.CampaignStore;
import brussels.repere.directory.campaigns.MailLanguage;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.exchange.mail.LetterWriter;
import brussels.repere.exchange.mail.MailSettings;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Prepares campaigns, sends them, and says how far they have come. */
@SignedInOnly
@Path("/api/v1/campaigns")
class CampaignsResource {

    private static final Bilingual SAMPLE_NAME = new Bilingual("Maison d’exemple", "Voorbeeldhuis");

    private final CampaignAccess access;
    private final CampaignStore campaigns;
    private final CampaignSelection selection;
    private final CampaignLaunch launch;
    private final CampaignReader reader;
    private final LetterWriter letters;
    private final MailSettings settings;
    private final CurrentTerritoryMap maps;
    private final CurrentTaxonomy taxonomy;

    CampaignsResource(
            CampaignAccess access,
            CampaignStore campaigns,
            CampaignSelection selection,
            CampaignLaunch launch,
            CampaignReader reader,
            LetterWriter letters,
            MailSettings settings,
            CurrentTerritoryMap maps,
            CurrentTaxonomy taxonomy) {
        this.access = access;
        this.campaigns = campaigns;
        this.selection = selection;
        this.launch = launch;
        this.reader = reader;
        this.letters = letters;
        this.settings = settings;
        this.maps = maps;
        this.taxonomy = taxonomy;
    }

    /** What is done next with a campaign. */
    enum CampaignStep {
        start,
        pause,
        resume,
        stop,
        remind,
        delete
    }

    record CampaignStepRequest(@NotNull @Schema(required = true, example = "start") CampaignStep step) {}

    @GET
    @Operation(
            operationId = "listCampaigns",
            summary = "Campaigns that one may run, the last first, and how mails leave")
    public CampaignsAnswer list(@RestQuery Lang lang) {
        access.require();
        return new CampaignsAnswer(
                campaigns.list().stream()
                        .filter(campaign ->
                                access.mayRun(campaign.draft().choice().bassin()))
                        .map(CampaignView::of)
                        .toList(),
                CampaignsAnswer.MailDeliveryView.of(settings),
                access.isRegional() ? null : access.bassins());
    }

    @POST
    @Path("preview")
    @Operation(operationId = "previewCampaign", summary = "Whom a campaign would ask now, and what it would say")
    public CampaignPreview preview(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = CampaignRequest.class)))
                    @Valid
                    @NotNull
                    CampaignRequest body) {
        access.require();
        Campaign.Draft draft = body.read(false, maps.get(), taxonomy.get());
        access.requireFor(draft.choice().bassin(), null);
        Selection found = selection.select(draft.choice());
        return CampaignPreview.of(found, sample(draft, found, MailLanguage.FR), sample(draft, found, MailLanguage.NL));
    }

    private CampaignPreview.MailSample sample(Campaign.Draft draft, Selection found, MailLanguage language) {
        return found.reachable().stream()
                .filter(each -> each.language() == language || each.language() == MailLanguage.BOTH)
                .findFirst()
                .map((AskedOrganization each) -> letters.sample(
                        draft, language, each.name(), each.records().size()))
                .or(() -> Optional.of(letters.sample(draft, language, SAMPLE_NAME, 1)))
                .map(CampaignPreview.MailSample::of)
                .orElseThrow();
    }

    @POST
    @Operation(operationId = "addCampaign", summary = "Keep a campaign as a draft. Nothing leaves")
    public CampaignView add(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = CampaignRequest.class)))
                    @Valid
                    @NotNull
                    CampaignRequest body) {
        access.require();
        Campaign.Draft draft = body.read(true, maps.get(), taxonomy.get());
        access.requireFor(draft.choice().bassin(), null);
        return QuarkusTransaction.requiringNew().call(() -> {
            UUID id = campaigns.add(draft, access.account());
            access.note(id, "add");
            return CampaignView.of(campaigns.find(id).orElseThrow());
        });
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCampaign", summary = "A campaign, and how far it has come")
    public CampaignAnswer get(@RestPath @Parameter(description = "Of the campaign") UUID id, @RestQuery Lang lang) {
        return tell(access.get(id));
    }

    private CampaignAnswer tell(Campaign campaign) {
        return new CampaignAnswer(
                CampaignView.of(campaign), CampaignAnswer.CampaignFigures.of(reader.count(campaign.id())));
    }

    @POST
    @Path("{id}/steps")
    @Operation(
            operationId = "stepCampaign",
            summary = "Start a draft, pause, resume, stop, remind once those who did not answer, or delete a draft",
            description = "A campaign is started once. The answer is the campaign; of one that was deleted, as it was.")
    public CampaignAnswer step(
            @RestPath @Parameter(description = "Of the campaign") UUID id,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = CampaignStepRequest.class)))
                    @Valid
                    @NotNull
                    CampaignStepRequest body) {
        CampaignAnswer before = tell(access.get(id));
        if (!settings.isReady() && body.step() != CampaignStep.delete && body.step() != CampaignStep.stop) {
            throw new ProblemException(ProblemType.MAIL_NOT_CONFIGURED);
        }
        QuarkusTransaction.requiringNew().run(() -> {
            run(id, body.step());
            access.note(id, body.step().name());
        });
        return campaigns.find(id).map(this::tell).orElse(before);
    }

    private void run(UUID id, CampaignStep step) {
        switch (step) {
            case start -> launch.start(id);
            case pause -> campaigns.pause(id, null);
            case resume -> launch.resume(id);
            case stop -> campaigns.stop(id);
            case remind -> launch.remind(id);
            case delete -> {
                if (!campaigns.deleteDraft(id)) {
                    throw new ProblemException(ProblemType.CAMPAIGN_STARTED);
                }
            }
        }
    }
}
