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

/** Writes a factored model to a file and reads it again: its scatter, its labels with their biases, its weights, its vectors. */
public final class FactoredModelFile {

    private static final int BUFFER_SIZE = 1 << 16;

    private FactoredModelFile() {}

    /** Where the build puts what needs are estimated by, by the number of the model. */
    public static String ofNeeds(int number) {
        return "understanding/needs-" + number + ".model";
    }

    public static void write(FactoredModel model, OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file)))) {
            out.writeInt(model.scatter());
            out.writeInt(model.labels().size());
            for (int label = 0; label < model.labels().size(); label++) {
                out.writeUTF(model.labels().get(label));
                out.writeFloat(model.biases()[label]);
            }
            for (float[] row : model.weights()) {
                for (float weight : row) {
                    out.writeFloat(weight);
                }
            }
            out.write(model.vectors());
        }
    }

    /** Reads a model that is part of the application. A missing or malformed file is a defect of the build. */
    public static FactoredModel readBundled(String resource) {
        InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (file == null) {
            throw new IllegalStateException(resource + " is missing from the application");
        }
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, BUFFER_SIZE), BUFFER_SIZE))) {
            int scatter = in.readInt();
            int count = in.readInt();
            List<String> labels = new ArrayList<>();
            float[] biases = new float[count];
            for (int label = 0; label < count; label++) {
                labels.add(in.readUTF());
                biases[label] = in.readFloat();
            }
            float[][] weights = new float[FactoredModel.DIMENSIONS][count];
            for (float[] row : weights) {
                for (int label = 0; label < count; label++) {
                    row[label] = in.readFloat();
                }
            }
            byte[] vectors = new byte[FactoredModel.FEATURES * FactoredModel.DIMENSIONS];
            in.readFully(vectors);
            return new FactoredModel(labels, scatter, vectors, weights, biases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
