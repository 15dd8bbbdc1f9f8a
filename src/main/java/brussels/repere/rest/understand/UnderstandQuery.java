package brussels.repere.rest.understand;

import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.text.Lang;
import brussels.repere.understanding.TextReader;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The body of {@code /understand}. */
public record UnderstandQuery(
        @RestQuery
                @NotNull
                @Size(max = TextReader.MAX_LENGTH)
                @Parameter(
                        description = "Keywords, a question, a note or an e-mail, in French, Dutch or both",
                        example = "ma mère de 84 ans est tombée, elle sait plus se laver seule, uccle")
                String text,
        @RestQuery
                @Parameter(
                        description =
                                "Parts that are not to be read as they were: their ids. Words after words: are left out of the reading")
                ParameterValues without,
        @RestQuery @Parameter(description = "The language of names and messages", example = "fr") Lang lang) {}
