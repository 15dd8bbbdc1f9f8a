package brussels.repere.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application as a user starts it: a process, its words, and a way to end it, gently or not. */
public final class RunningJar implements AutoCloseable {

    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Pattern ADDRESS = Pattern.compile("Open (http://[^\\s\"]+)");
    private static final Pattern SEARCH_STARTED =
            Pattern.compile("Search of words ready in|The search engine does not answer yet");
    private static final int TIMEOUT_SECONDS = 120;

    private final Process process;
    private final Path data;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private RunningJar(Process process, Path data) {
        this.process = process;
        this.data = data;
        this.reader = new Thread(this::read, "jar-output");
        reader.setDaemon(true);
        reader.start();
    }

    public static RunningJar start(Path workingFolder, Map<String, String> settings, String... arguments) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is missing: these tests run after `package`");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Map<String, String> all = new LinkedHashMap<>(Map.of("repere.starter.sources", "none"));
        all.putAll(settings);
        all.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(workingFolder.toFile())
                    .redirectErrorStream(true);
            builder.environment().remove("REPERE_DATA");
            int data = command.indexOf("--data") + 1;
            return new RunningJar(builder.start(), workingFolder.resolve(data > 0 ? command.get(data) : "data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException ended) {
            // The process was killed; what it said until then is what it said.
        }
    }

    /** Blocks until the start ends, with the search of words too where there is an engine for it, and gives the address to open. */
    public String awaitReady() {
        String address = awaitAddress();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
        while (lines.stream().noneMatch(line -> SEARCH_STARTED.matcher(line).find())) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("The search of words did not get ready:\n" + output());
            }
            pause();
        }
        return address;
    }

    /** Blocks until the service tells the address to open, and gives that address. */
    public String awaitAddress() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
        while (System.nanoTime() < end) {
            for (String line : lines) {
                Matcher address = ADDRESS.matcher(line);
                if (address.find()) {
                    return address.group(1);
                }
            }
            if (!process.isAlive()) {
                awaitExit();
                throw new AssertionError("The application ended while it started:\n" + output());
            }
            pause();
        }
        throw new AssertionError("The application did not get ready:\n" + output());
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Blocks until the process has ended by itself, and gives its exit code. */
    public int awaitExit() {
        try {
            if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The application does not end:\n" + output());
            }
            reader.join(TimeUnit.SECONDS.toMillis(5));
            EngineFileCache.copyFrom(data);
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All it has said, on both streams. */
    public String output() {
        return String.join("\n", lines);
    }

    /** Processes that it started and that live now, by a word of their command line. */
    public List<ProcessHandle> engines(Predicate<String> commandLine) {
        return ProcessHandle.allProcesses()
                .filter(handle ->
                        handle.info().commandLine().filter(commandLine).isPresent())
                .toList();
    }

    public void kill() {
        process.toHandle().destroyForcibly();
        awaitExit();
    }

    /** As Ctrl-C or a service manager does. */
    public void stop() {
        // Not Process.destroy(), which also closes the pipe that its last words come through.
        process.toHandle().destroy();
        awaitExit();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }
}
