package brussels.repere.rest.campaigns;

import brussels.repere.directory.campaigns.Campaign;
import brussels.repere.directory.campaigns.CampaignMail;
import brussels.repere.directory.campaigns.CampaignReader;
import brussels.repere.directory.campaigns.MailDecisions;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.text.Lang;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What became of asking each organisation, and whom to call. */
@SignedInOnly
@Path("/api/v1/campaigns/{id}")
class CampaignMailsResource {

    private static final String CSV = "text/csv";
    private static final int DEFAULT_SIZE = 50;

    private final CampaignAccess access;
    private final CampaignReader reader;
    private final MailDecisions decisions;
    private final RequestLanguage language;

    CampaignMailsResource(
            CampaignAccess access, CampaignReader reader, MailDecisions decisions, RequestLanguage language) {
        this.access = access;
        this.reader = reader;
        this.decisions = decisions;
        this.language = language;
    }

    /** WhichMails organisations. */
    enum WhichMails {
        all(mail -> true),
        answered(CampaignMail::isAnswered),
        partly(CampaignMail::isPartlyAnswered),
        silent(CampaignMail::isSilent),
        doubtful(CampaignMail::isDoubtful),
        call(CampaignMail::isToCall);

        private final Predicate<CampaignMail> condition;

        WhichMails(Predicate<CampaignMail> condition) {
            this.condition = condition;
        }
    }

    /** What somebody decides about a mail, or knows of it. */
    enum MailDecision {
        send(MailDecisions.Decision.SEND),
        left(MailDecisions.Decision.LEFT),
        returned(MailDecisions.Decision.RETURNED),
        called(MailDecisions.Decision.CALLED),
        notCalled(MailDecisions.Decision.NOT_CALLED);

        private final MailDecisions.Decision decision;

        MailDecision(MailDecisions.Decision decision) {
            this.decision = decision;
        }
    }

    record MailDecisionRequest(@NotNull @Schema(required = true, example = "called") MailDecision decision) {}

    @GET
    @Path("mails")
    @Operation(
            operationId = "listCampaignMails",
            summary = "Who was asked, who answered, and who is to be called; by name")
    public CampaignMailsAnswer list(
            @RestPath @Parameter(description = "Of the campaign") UUID id,
            @RestQuery @Parameter(description = "WhichMails ones (default all)") WhichMails which,
            @RestQuery @Min(1) @Max(10_000) @Parameter(description = "From 1") Integer page,
            @RestQuery @Min(1) @Max(200) @Parameter(description = "A page (default 50)") Integer size,
            @RestQuery Lang lang) {
        Campaign campaign = access.get(id);
        int number = Objects.requireNonNullElse(page, 1);
        int length = Objects.requireNonNullElse(size, DEFAULT_SIZE);
        CampaignReader.Page found = reader.list(
                campaign.id(),
                Objects.requireNonNullElse(which, WhichMails.all).condition,
                (number - 1) * length,
                length);
        return new CampaignMailsAnswer(
                found.total(),
                number,
                length,
                found.mails().stream()
                        .map(CampaignMailsAnswer.CampaignMailView::of)
                        .toList());
    }

    @POST
    @Path("mails/{mail}")
    @Operation(
            operationId = "decideCampaignMail",
            summary = "Decide about a mail that may have left, say that one came back, or that somebody called")
    public CampaignMailsAnswer.CampaignMailView decide(
            @RestPath @Parameter(description = "Of the campaign") UUID id,
            @RestPath @Parameter(description = "Of the mail") UUID mail,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = MailDecisionRequest.class)))
                    @Valid
                    @NotNull
                    MailDecisionRequest body) {
        access.get(id);
        QuarkusTransaction.requiringNew().run(() -> {
            decisions.decide(id, mail, body.decision().decision);
            access.note(id, "mail", body.decision().decision.code());
        });
        return reader.list(id, each -> each.id().equals(mail), 0, 1).mails().stream()
                .map(CampaignMailsAnswer.CampaignMailView::of)
                .findFirst()
                .orElseThrow();
    }

    @GET
    @Path("phone-list.csv")
    @Produces(CSV)
    @Operation(
            operationId = "exportPhoneList",
            summary = "Whom to call, with telephones and the facts that are due, as a table",
            description = "UTF-8 with its mark, semicolons, an apostrophe before what could be a formula.")
    @APIResponse(
            responseCode = "200",
            description = "A table",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response phoneList(@RestPath @Parameter(description = "Of the campaign") UUID id, @RestQuery Lang lang) {
        access.get(id);
        String table = PhoneListTable.write(
                reader.list(id, CampaignMail::isToCall, 0, Integer.MAX_VALUE).mails(), language.get());
        return Response.ok(table, CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"repere-telephones.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
