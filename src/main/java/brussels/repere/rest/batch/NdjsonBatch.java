package brussels.repere.rest.batch;

import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.problem.BodyErrors;
import brussels.repere.rest.problem.Problem;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.territory.PlaceAnswer;
import brussels.repere.rest.territory.PlaceResolver;
import brussels.repere.rest.territory.SectorNames;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Answers lines of JSON objects: for each line one object with the place as {@code /locate} describes it, or the
 * problem. For one thread.
 */
final class NdjsonBatch {

    private final BatchLineReader lines;
    private final PlaceResolver resolver;
    private final SectorNames names;
    private final Lang lang;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    NdjsonBatch(BatchLineReader lines, PlaceResolver resolver, SectorNames names, Lang lang, ObjectMapper json) {
        this.lines = lines;
        this.resolver = resolver;
        this.names = names;
        this.lang = lang;
        this.reader = json.readerFor(BatchLine.class);
        this.writer = json.writerFor(AnswerLine.class);
    }

    /**
     * A line of the answer.
     *
     * @param line the number of the line in the request, from 1
     * @param id returned unchanged
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerLine(int line, JsonNode id, @JsonUnwrapped PlaceAnswer place, Problem problem) {}

    void write(Writer out) throws IOException {
        for (BatchLineReader.Line line = lines.next(); line != null; line = lines.next()) {
            if (line.faultKey() != null || !line.text().isBlank()) {
                out.write(writer.writeValueAsString(answer(line)));
            }
            out.write('\n');
        }
        out.flush();
    }

    private AnswerLine answer(BatchLineReader.Line line) {
        if (line.faultKey() != null) {
            return new AnswerLine(
                    line.number(),
                    null,
                    null,
                    LineResult.failed(line.faultKey(), lang).problem());
        }
        BatchLine request;
        try {
            request = reader.readValue(line.text());
        } catch (JsonProcessingException e) {
            ProblemException failure =
                    new ProblemException(ProblemType.INVALID_BODY, language -> BodyErrors.of(e, language));
            return new AnswerLine(
                    line.number(), null, null, LineResult.failed(failure, lang).problem());
        }
        if (request == null) {
            return new AnswerLine(
                    line.number(),
                    null,
                    null,
                    LineResult.failed("line.nothing", lang).problem());
        }
        TerritoryMap map = names.map();
        LineResult answer = LineResult.of(request, resolver, map, lang);
        PlaceAnswer place = answer.place() == null ? null : PlaceAnswer.complete(names, answer.place());
        return new AnswerLine(line.number(), request.id(), place, answer.problem());
    }
}
