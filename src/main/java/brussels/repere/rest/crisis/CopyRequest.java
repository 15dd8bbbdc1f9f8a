package brussels.repere.rest.crisis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a device asks whether it may go on to keep its copy. */
@Schema(name = "CrisisCopyRequest")
record CopyRequest(@NotBlank @Size(max = 100) String token) {}
