package brussels.repere.rest.ogc;

import brussels.repere.exchange.ogc.FeatureCrs;
import brussels.repere.exchange.ogc.FeaturePage;
import brussels.repere.exchange.ogc.FeatureWriter;
import brussels.repere.rest.licence.DataLicence;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.stream.StreamPool;
import brussels.repere.rest.stream.StreamWriter;
import brussels.repere.rest.stream.StreamedResponses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.OptionalLong;

/**
 * Sends pages of features: a small one in one piece, a large one as a stream with a place of its own, so that slow readers of large pages hold
 * no memory. Safe for use by several threads.
 */
@ApplicationScoped
class FeatureResponses {

    /** The answer of which system its geometries are in (OGC 18-058r1 §6.4). */
    static final String CONTENT_CRS = "Content-Crs";

    private static final int MAX_BYTES_IN_ONE_PIECE = 1 << 20;

    private final StreamedResponses streams;
    private final DataLicence terms;

    FeatureResponses(StreamedResponses streams, DataLicence terms) {
        this.streams = streams;
        this.terms = terms;
    }

    /**
     * Answers a page.
     *
     * @param beginning what stands before its features
     * @throws ProblemException if it is large and all places are taken
     */
    Response.ResponseBuilder answer(String type, FeatureCrs crs, byte[] beginning, FeaturePage page) {
        FeatureWriter writer = new FeatureWriter(crs);
        long length = writer.length(beginning, page);
        Response.ResponseBuilder answer = length > MAX_BYTES_IN_ONE_PIECE
                ? streams.respond(StreamPool.EXPORTS, type, () -> stream(writer, beginning, page, length))
                : Response.ok(inOnePiece(writer, beginning, page, (int) length), type);
        return addCrs(answer, crs);
    }

    Response.ResponseBuilder addCrs(Response.ResponseBuilder answer, FeatureCrs crs) {
        return terms.addLicenceLink(answer).header(CONTENT_CRS, "<" + crs.uri() + ">");
    }

    private static byte[] inOnePiece(FeatureWriter writer, byte[] beginning, FeaturePage page, int length) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(length);
        try {
            writer.write(beginning, page, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static StreamWriter stream(FeatureWriter writer, byte[] beginning, FeaturePage page, long length) {
        return new StreamWriter() {
            @Override
            public void write(OutputStream out) throws IOException {
                writer.write(beginning, page, out);
            }

            @Override
            public OptionalLong findLength() {
                return OptionalLong.of(length);
            }
        };
    }
}
