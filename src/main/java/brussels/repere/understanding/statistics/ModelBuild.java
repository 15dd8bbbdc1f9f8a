package brussels.repere.understanding.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Trains the models while the application is built, from the tables that it brings; each by one thread, several at once. */
public final class ModelBuild {

    private final Path folder;

    private ModelBuild(Path folder) {
        this.folder = folder;
    }

    /** @param arguments the folder of the classes and resources of the application */
    public static void main(String[] arguments) {
        ModelBuild build = new ModelBuild(Path.of(arguments[0]));
        NeedExamples needs = new NeedExamples();
        List<LinearModelTrainer.Example> needExamples = needs.list();
        DistressExamples distress = new DistressExamples();
        Stream<Runnable> needModels = IntStream.range(0, NeedEstimator.MODELS)
                .mapToObj(i -> () -> build.write(
                        FactoredModelTrainer.train(needs.labels(), needExamples, i), FactoredModelFile.ofNeeds(i)));
        Stream<Runnable> distressModels = IntStream.range(0, DistressEstimator.MODELS)
                .mapToObj(i -> () -> build.write(
                        LinearModelTrainer.train(distress.labels(), distress.list(i)), LinearModelFile.ofDistress(i)));
        Stream<Runnable> others = Stream.of(build::trainClauses, build::trainRefusals);
        Stream.of(needModels, others, distressModels).flatMap(tasks -> tasks).toList().parallelStream()
                .forEach(Runnable::run);
    }

    private void trainClauses() {
        MessageExamples messages = new MessageExamples();
        write(LinearModelTrainer.train(messages.labels(), messages.list()), LinearModelFile.CLAUSES);
    }

    private void trainRefusals() {
        RefusalExamples refusals = new RefusalExamples();
        write(LinearModelTrainer.train(refusals.labels(), refusals.list()), LinearModelFile.REFUSALS);
    }

    private void write(LinearModel model, String name) {
        write(name, out -> LinearModelFile.write(model, out));
    }

    private void write(FactoredModel model, String name) {
        write(name, out -> FactoredModelFile.write(model, out));
    }

    private void write(String name, Contents contents) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                contents.writeTo(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Contents {
        void writeTo(OutputStream out) throws IOException;
    }
}
