package brussels.repere.rest.batch;

import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.problem.BodyErrors;
import brussels.repere.rest.problem.Problem;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.territory.AskedSpot;
import brussels.repere.rest.territory.PlaceAnswer;
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

/** Lines of JSON objects: for each one object back, the place as {@code /locate} tells it or the problem. For one thread. */
final class NdjsonBatch {

    private final LineReader lines;
    private final AskedSpot asked;
    private final SectorNames names;
    private final Lang lang;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    NdjsonBatch(LineReader lines, AskedSpot asked, SectorNames names, Lang lang, ObjectMapper json) {
        this.lines = lines;
        this.asked = asked;
        this.names = names;
        this.lang = lang;
        this.reader = json.readerFor(AskedLine.class);
        this.writer = json.writerFor(Answered.class);
    }

    /**
     * A line of the answer.
     *
     * @param line the number of the line that asked, from 1
     * @param id as it came
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answered(int line, JsonNode id, @JsonUnwrapped PlaceAnswer place, Problem problem) {}

    void write(Writer out) throws IOException {
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
            if (line.fault() != null || !line.text().isBlank()) {
                out.write(writer.writeValueAsString(answer(line)));
            }
            out.write('\n');
        }
        out.flush();
    }

    private Answered answer(LineReader.Line line) {
        if (line.fault() != null) {
            return new Answered(
                    line.number(),
                    null,
                    null,
                    LineAnswer.failed(line.fault(), lang).problem());
        }
        AskedLine wanted;
        try {
            wanted = reader.readValue(line.text());
        } catch (JsonProcessingException e) {
            ProblemException failure = new ProblemException(ProblemType.INVALID_BODY, said -> BodyErrors.of(e, said));
            return new Answered(
                    line.number(), null, null, LineAnswer.failed(failure, lang).problem());
        }
        if (wanted == null) {
            return new Answered(
                    line.number(),
                    null,
                    null,
                    LineAnswer.failed("line.nothing", lang).problem());
        }
        TerritoryMap map = names.map();
        LineAnswer answer = LineAnswer.of(wanted, asked, map, lang);
        PlaceAnswer place = answer.place() == null ? null : PlaceAnswer.whole(names, answer.place());
        return new Answered(line.number(), wanted.id(), place, answer.problem());
    }
}
