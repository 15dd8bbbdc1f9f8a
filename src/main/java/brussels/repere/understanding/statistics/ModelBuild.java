package brussels.repere.understanding.statistics;

import brussels.repere.understanding.model.FactoredModel;
import brussels.repere.understanding.model.FactoredModelFile;
import brussels.repere.understanding.model.FactoredModelTrainer;
import brussels.repere.understanding.model.LinearModel;
import brussels.repere.understanding.model.LinearModelFile;
import brussels.repere.understanding.model.LinearModelTrainer;
import brussels.repere.understanding.model.LinearModelTrainer.Example;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Trains the models while the application is built, from the tables that it brings: each by one thread, several at once. Files are
 * written when all are trained, so that a build that was stopped trains anew.
 */
public final class ModelBuild {

    private ModelBuild() {}

    private record Trained(String file, FileContents contents) {}

    private interface FileContents {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @param arguments the folder of the classes and resources of the application */
    public static void main(String[] arguments) throws IOException {
        NeedExamples needs = new NeedExamples();
        List<Example> needExamples = needs.list();
        DistressExamples distress = new DistressExamples();
        MessageExamples messages = new MessageExamples();
        RefusalExamples refusals = new RefusalExamples();
        List<Supplier<Trained>> trainings = new ArrayList<>();
        for (int i = 0; i < NeedEstimator.MODELS; i++) {
            int scatter = i;
            trainings.add(() -> trained(
                    FactoredModelFile.ofNeeds(scatter),
                    FactoredModelTrainer.train(needs.labels(), needExamples, scatter)));
        }
        trainings.add(
                () -> trained(LinearModelFile.CLAUSES, LinearModelTrainer.train(messages.labels(), messages.list())));
        trainings.add(
                () -> trained(LinearModelFile.REFUSALS, LinearModelTrainer.train(refusals.labels(), refusals.list())));
        AgeExamples ages = new AgeExamples();
        trainings.add(() -> trained(LinearModelFile.AGES, LinearModelTrainer.train(ages.labels(), ages.list())));
        LanguageExamples languages = new LanguageExamples();
        trainings.add(() ->
                trained(LinearModelFile.LANGUAGES, LinearModelTrainer.train(languages.labels(), languages.list())));
        for (int i = 0; i < DistressEstimator.MODELS; i++) {
            int scatter = i;
            trainings.add(() -> trained(
                    LinearModelFile.ofDistress(scatter),
                    LinearModelTrainer.train(distress.labels(), distress.list(scatter))));
        }
        List<Trained> models = trainings.parallelStream().map(Supplier::get).toList();
        for (Trained model : models) {
            write(model, Path.of(arguments[0]));
        }
    }

    private static Trained trained(String file, FactoredModel model) {
        return new Trained(file, out -> FactoredModelFile.write(model, out));
    }

    private static Trained trained(String file, LinearModel model) {
        return new Trained(file, out -> LinearModelFile.write(model, out));
    }

    private static void write(Trained model, Path folder) throws IOException {
        Path file = folder.resolve(model.file());
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            model.contents().writeTo(out);
        }
    }
}
