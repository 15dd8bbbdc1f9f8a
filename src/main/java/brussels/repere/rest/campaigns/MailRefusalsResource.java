package brussels.repere.rest.campaigns;

import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.directory.campaigns.RefusedMails;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.Problem;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemFactory;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.text.Lang;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * "No further mails": from the page of a mail, and in one click from the mail program itself (RFC 8058). What opens a link alone, as scanners
 * do, changes nothing.
 */
@Path("/api/v1/mail-refusals")
class MailRefusalsResource {

    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";

    private final RefusedMails mails;
    private final AuditLog audit;
    private final RequestLanguage language;

    MailRefusalsResource(RefusedMails mails, AuditLog audit, RequestLanguage language) {
        this.mails = mails;
        this.audit = audit;
        this.language = language;
    }

    record RefusalRequest(
            @NotNull @Size(max = 200) @Schema(required = true, description = "Of the link in a mail") String token) {}

    /** Nothing more is sent to the address. */
    record RefusalAnswer(boolean refused) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "refuseMails", summary = "Send nothing more to the address that got a mail")
    public RefusalAnswer refuse(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = RefusalRequest.class)))
                    @Valid
                    @NotNull
                    RefusalRequest body) {
        return refuse(body.token());
    }

    private RefusalAnswer refuse(String token) {
        UUID mail = mails.read(token).orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_MAIL_LINK));
        QuarkusTransaction.requiringNew().run(() -> {
            if (!mails.refuse(mail)) {
                throw new ProblemException(ProblemType.UNKNOWN_MAIL_LINK);
            }
            audit.note(AuditEvent.now(null, "mails-refused", AuditOutcome.DONE, mail.toString()));
        });
        return new RefusalAnswer(true);
    }

    @POST
    @Path("{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RefusalAnswer refuseInOneClick(@RestPath @Size(max = 200) String token, String form) {
        return refuseInOneClick(token, ONE_CLICK.equals(form.strip()));
    }

    /** The same as RFC 8058 would rather have it. */
    @POST
    @Path("{token}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public RefusalAnswer refuseInOneClickByForm(
            @RestPath @Size(max = 200) String token, @RestForm("List-Unsubscribe") String said) {
        return refuseInOneClick(token, said != null && said.strip().equals("One-Click"));
    }

    /** A form that breaks off, or is none. */
    @ServerExceptionMapper
    RestResponse<Problem> unreadable(IOException failure) {
        Problem words = ProblemFactory.of(new ProblemException(ProblemType.BAD_REQUEST), language.get());
        return ResponseBuilder.create(Response.Status.BAD_REQUEST, words)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private RefusalAnswer refuseInOneClick(String token, boolean meant) {
        if (!meant) {
            throw new ProblemException(ProblemType.BAD_REQUEST);
        }
        return refuse(token);
    }

    /** Who opens the address of the header is asked first. */
    @GET
    @Path("{token}")
    @Operation(hidden = true)
    public Response ask(@RestPath @Size(max = 200) @Parameter(description = "Of a mail") String token) {
        UUID mail = mails.read(token).orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_MAIL_LINK));
        String page = mails.isDutch(mail) ? "/niet-meer-ontvangen#" : "/ne-plus-recevoir#";
        return Response.seeOther(URI.create(page + token)).build();
    }
}
