package brussels.repere.understanding.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Trains the models while the application is built, from the tables that it brings. */
public final class ModelBuild {

    private ModelBuild() {}

    /** @param arguments the folder of the classes and resources of the application */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        NeedExamples needs = new NeedExamples();
        write(LinearModelTrainer.train(needs.labels(), needs.list()), folder.resolve(LinearModelFile.NEEDS));
        MessageExamples messages = new MessageExamples();
        write(LinearModelTrainer.train(messages.labels(), messages.list()), folder.resolve(LinearModelFile.CLAUSES));
        RefusalExamples refusals = new RefusalExamples();
        write(LinearModelTrainer.train(refusals.labels(), refusals.list()), folder.resolve(LinearModelFile.REFUSALS));
        DistressExamples distress = new DistressExamples();
        for (int i = 0; i < DistressEstimator.MODELS; i++) {
            write(
                    LinearModelTrainer.train(distress.labels(), distress.list(i)),
                    folder.resolve(LinearModelFile.ofDistress(i)));
        }
    }

    private static void write(LinearModel model, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            LinearModelFile.write(model, out);
        }
    }
}
