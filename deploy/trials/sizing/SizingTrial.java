import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a directory of some size needs; see sizing.sh. */
final class SizingTrial {

    private static final int PORT = 8131;
    private static final int SECOND_PORT = 8132;
    /** Some services of the register have no place, so that no list of the Region has them. */
    private static final double LISTED = 0.97;

    private SizingTrial() {}

    public static void main(String[] arguments) throws Exception {
        Path application = Path.of(arguments[0]).toAbsolutePath();
        int count = Integer.parseInt(arguments[2]);
        String heap = arguments[3];
        Path folder = Path.of(arguments[4]).toAbsolutePath();
        Path data = folder.resolve("data");
        QuestionTimes questions = new QuestionTimes();
        System.out.printf("%d services, -Xmx%s%n", count, heap);
        if (!Files.exists(data)) {
            fill(new Instance(application, data, heap, PORT), Path.of(arguments[1]), count, folder);
        }
        try (Instance instance = new Instance(application, data, heap, PORT)) {
            for (String setting : List.of(arguments).subList(5, arguments.length)) {
                instance.set(setting);
            }
            print("later start", instance.start());
            instance.awaitServices((int) (LISTED * count));
            long begun = System.nanoTime();
            instance.total("/api/v1/services?lat=50.8671&lon=4.3737&q=logement");
            print("first question", (System.nanoTime() - begun) / 1e9);
            questions.print(instance);
            questions.printPerSecond(folder, List.of(instance));
            instance.metrics().lines()
                    .filter(line -> line.startsWith("repere_plans_total") || line.startsWith("repere_catalogue"))
                    .forEach(System.out::println);
            System.out.println("memory, MB: " + instance.memory());
            for (String part : List.of("", "postgresql", "opensearch")) {
                System.out.printf("disk, MB: %d %s%n", size(data.resolve(part)) >> 20, part);
            }
            Path secondData = folder.resolve("data-2");
            try (Instance second = new Instance(application, secondData, heap, SECOND_PORT)) {
                second.useEnginesOf(instance);
                print("start of a second instance on the same engines", second.start());
                second.awaitServices((int) (LISTED * count));
                questions.print(second);
                questions.printPerSecond(folder, List.of(instance, second));
                System.out.println("memory of the second, MB: " + second.memory());
            }
        }
    }

    private static void fill(Instance instance, Path register, int count, Path folder) throws Exception {
        try (instance) {
            print("first start, empty folder, starter directory", instance.start());
            for (Path table : ServiceTables.write(register, count, folder)) {
                print("import of " + table.getFileName(), instance.command("import", "register", table.toString()));
                Files.delete(table);
            }
            print("until the index has them", instance.awaitServices((int) (LISTED * count)));
        }
    }

    private static void print(String what, double seconds) {
        System.out.printf(Locale.ROOT, "%s: %.1f s%n", what, seconds);
    }

    private static long size(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(SizingTrial::sizeOf).sum();
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
