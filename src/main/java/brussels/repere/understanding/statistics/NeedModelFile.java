package brussels.repere.understanding.statistics;

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
 * Writes a model to a file and reads it again: of each category its id, its bias, and its weights as multiples of a step, a byte
 * each, which change no estimate that matters.
 */
final class NeedModelFile {

    /** Where the build puts the file. */
    static final String RESOURCE = "understanding/needs.model";

    private NeedModelFile() {}

    static void write(NeedModel model, OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file)))) {
            out.writeInt(model.terms().size());
            for (int term = 0; term < model.terms().size(); term++) {
                float[] weights = model.weights()[term];
                float step = largest(weights) / Byte.MAX_VALUE;
                byte[] multiples = new byte[weights.length];
                for (int i = 0; i < weights.length; i++) {
                    multiples[i] = (byte) Math.round(step == 0 ? 0 : weights[i] / step);
                }
                out.writeUTF(model.terms().get(term));
                out.writeFloat(model.biases()[term]);
                out.writeFloat(step);
                out.write(multiples);
            }
        }
    }

    private static float largest(float[] weights) {
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        return largest;
    }

    /** Reads the model that is part of the application. A missing or malformed file is a defect of the build. */
    static NeedModel readBundled() {
        InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCE);
        if (file == null) {
            throw new IllegalStateException(RESOURCE + " is missing from the application");
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)))) {
            int count = in.readInt();
            List<String> terms = new ArrayList<>();
            float[] biases = new float[count];
            float[][] weights = new float[count][TextFeatures.COUNT];
            byte[] multiples = new byte[TextFeatures.COUNT];
            for (int term = 0; term < count; term++) {
                terms.add(in.readUTF());
                biases[term] = in.readFloat();
                float step = in.readFloat();
                in.readFully(multiples);
                for (int i = 0; i < multiples.length; i++) {
                    weights[term][i] = multiples[i] * step;
                }
            }
            return new NeedModel(terms, weights, biases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
