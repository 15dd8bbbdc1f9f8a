package brussels.repere.rest.parameters;

import brussels.repere.text.Lang;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** A resource as later ones are: a record of parameters, taken from the query by GET and from the body by POST. */
@Path("/api/test/echo")
public class EchoResource {

    public record Question(
            @RestQuery @NotNull @DecimalMin("50.7") @DecimalMax("51.0") Double lat,
            @RestQuery Integer radius,
            @RestQuery Boolean certain,
            @RestQuery String q,
            @RestQuery Lang lang) {}

    @GET
    @Operation(hidden = true)
    public Question get(@Valid @BeanParam Question question) {
        return question;
    }

    @POST
    @Operation(hidden = true)
    public Question post(@Valid @NotNull JsonBody<Question> body) {
        return body.value();
    }

    @GET
    @Operation(hidden = true)
    @Path("fault")
    public String fault(@RestQuery String q) {
        throw new IllegalStateException("must not be shown: " + q);
    }
}
