package brussels.repere.rest.qrcodes;

import brussels.repere.text.Lang;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The body of {@code /qr-codes}. */
record QrCodeQuery(
        @RestQuery
                @NotNull
                @Size(min = 1, max = QrCodeQuery.MAX_LENGTH)
                @Pattern(regexp = "[!#-;=?-\\[\\]_a-z~]*")
                @Parameter(
                        description = "What stands behind the # of the address of a list",
                        example = "list=tO3fBNX5UMaZAuAABJAbtg")
                String fragment,
        @RestQuery @Parameter(description = "The language of the list", example = "fr") Lang lang) {

    /** With more, a code has so many modules that telephones read it badly from paper. */
    static final int MAX_LENGTH = 1_500;
}
