package brussels.repere.rest.upstream;

import brussels.repere.directory.upstream.FileFormat;
import brussels.repere.exchange.corrections.DispatchOrder;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be sent. */
@Schema(description = "What is to be sent to the keeper of a register")
record DispatchRequest(
        @Schema(required = true, description = "As records name it", example = "Bruxelles Social") @Size(max = 200)
                String source,
        @Schema(
                        description = "Of the file; a table where it is left out",
                        enumeration = {"csv", "xlsx"})
                String format,
        @Schema(
                        description = "Of the headers and labels of the file; that of the request where it is left out",
                        enumeration = {"fr", "nl"})
                String language,
        @Schema(description = "Whether to send again what was sent before") Boolean whole,
        @Schema(
                        description =
                                "The id of the last dispatch that was seen, or none; if there is another one, nothing is sent")
                @Size(max = 40)
                String seen) {

    private static final String NONE = "none";

    /** @param spoken the language of the request */
    DispatchOrder read(Lang spoken) {
        ParameterErrors errors = new ParameterErrors();
        if (source == null || source.isBlank()) {
            errors.addMissing("source");
        }
        Optional<FileFormat> form = format == null ? Optional.of(FileFormat.CSV) : FileFormat.find(format);
        if (form.isEmpty()) {
            errors.addUnknownValue("format");
        }
        Optional<Lang> lang = language == null ? Optional.of(spoken) : Lang.find(language);
        if (lang.isEmpty()) {
            errors.addUnknownValue("language");
        }
        UUID last = seen == null || seen.equals(NONE) ? null : readId();
        if (seen != null && !seen.equals(NONE) && last == null) {
            errors.addUnknownValue("seen");
        }
        errors.throwIfAny();
        return new DispatchOrder(
                source, form.orElseThrow(), lang.orElseThrow(), Boolean.TRUE.equals(whole), seen != null, last);
    }

    private UUID readId() {
        try {
            return UUID.fromString(seen);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
