package brussels.repere.rest.pages;

import brussels.repere.directory.quality.QualityGap;
import brussels.repere.directory.quality.QualitySurvey;
import brussels.repere.directory.sources.SourceNotice;
import brussels.repere.text.Lang;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** The records that lack something, as a table for a spreadsheet: UTF-8 with a byte order mark, and semicolons. */
@Path("/qualite.csv")
class QualityTable {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setDelimiter(';').get();
    private static final String FORMULA_BEGINNINGS = "=+-@";

    private final QualitySurvey survey;

    QualityTable(QualitySurvey survey) {
        this.survey = survey;
    }

    /**
     * @param lacking what the records lack, by {@link QualityGap#code()}
     * @param source null for all
     */
    @GET
    @Produces("text/csv;charset=UTF-8")
    @Operation(hidden = true)
    public String table(@RestQuery String lacking, @RestQuery String source, @RestQuery String lang) {
        QualityGap gap = QualityGap.find(Objects.toString(lacking, "")).orElseThrow(BadRequestException::new);
        Lang spoken = lang == null ? Lang.DEFAULT : Lang.find(lang).orElse(Lang.DEFAULT);
        StringWriter text = new StringWriter();
        text.write("\uFEFF");
        try (CSVPrinter table = new CSVPrinter(text, FORMAT)) {
            table.printRecord("source", "source_id", "name", "phones", "as_of", "source_attribution");
            for (QualitySurvey.Task task : survey.list(gap, source == null ? null : Set.of(source))) {
                table.printRecord(
                        task.source(),
                        asText(task.sourceId()),
                        asText(task.name().in(spoken)),
                        asText(String.join(" | ", task.phones())),
                        Objects.toString(task.asOf(), ""),
                        SourceNotice.find(task.source()).map(SourceNotice::text).orElse(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What a spreadsheet would take for a formula begins with an apostrophe. */
    private static String asText(String cell) {
        return !cell.isEmpty() && FORMULA_BEGINNINGS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
