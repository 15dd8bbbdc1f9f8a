package brussels.repere.understanding.model;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a model to a file and reads it again: of each label its name, its bias, and its weights as multiples of a step, a byte
 * each, which change no estimate that matters.
 */
public final class LinearModelFile {

    /** Where the build puts what kinds of clauses are estimated by. */
    public static final String CLAUSES = "understanding/clauses.model";

    /** Where the build puts what ages are estimated by. */
    public static final String AGES = "understanding/ages.model";

    /** Where the build puts what languages are estimated by. */
    public static final String LANGUAGES = "understanding/languages.model";

    /** Where the build puts what refusals are estimated by. */
    public static final String REFUSALS = "understanding/refusals.model";

    private LinearModelFile() {}

    /** Where the build puts what distress is estimated by, by the number of the model. */
    public static String ofDistress(int number) {
        return "understanding/distress-" + number + ".model";
    }

    public static void write(LinearModel model, OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file)))) {
            out.writeInt(model.labels().size());
            for (int label = 0; label < model.labels().size(); label++) {
                float step = largest(model.weights(), label) / Byte.MAX_VALUE;
                byte[] multiples = new byte[LinearModel.FEATURES];
                for (int i = 0; i < multiples.length; i++) {
                    multiples[i] = (byte) Math.round(step == 0 ? 0 : model.weights()[i][label] / step);
                }
                out.writeUTF(model.labels().get(label));
                out.writeFloat(model.biases()[label]);
                out.writeFloat(step);
                out.write(multiples);
            }
        }
    }

    private static float largest(float[][] weights, int label) {
        float largest = 0;
        for (float[] row : weights) {
            largest = Math.max(largest, Math.abs(row[label]));
        }
        return largest;
    }

    /** Reads a model that is part of the application. A missing or malformed file is a defect of the build. */
    public static LinearModel readBundled(String resource) {
        InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (file == null) {
            throw new IllegalStateException(resource + " is missing from the application");
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)))) {
            int count = in.readInt();
            List<String> labels = new ArrayList<>();
            float[] biases = new float[count];
            float[][] weights = new float[LinearModel.FEATURES][count];
            byte[] multiples = new byte[LinearModel.FEATURES];
            for (int label = 0; label < count; label++) {
                labels.add(in.readUTF());
                biases[label] = in.readFloat();
                float step = in.readFloat();
                in.readFully(multiples);
                for (int i = 0; i < multiples.length; i++) {
                    weights[i][label] = multiples[i] * step;
                }
            }
            return new LinearModel(labels, weights, biases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
