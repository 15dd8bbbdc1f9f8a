package brussels.repere.rest.crisis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param valid whether the device may go on to keep its copy; if not, it has to forget it */
@Schema(name = "CrisisCopyAnswer")
record CopyAnswer(boolean valid) {}
