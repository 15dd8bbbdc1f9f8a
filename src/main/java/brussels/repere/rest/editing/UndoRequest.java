package brussels.repere.rest.editing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which step of the history is undone. */
@Schema(description = "Which step of the history is undone")
record UndoRequest(@Schema(description = "Its number", required = true, example = "17") Long change) {}
