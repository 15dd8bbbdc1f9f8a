import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the options by which {@code java} is started with the jars that this one was started with. The build runs it, so that tests can
 * start the validator of FHIR in a JVM of its own, whose jars are not those of the application.
 */
final class ClasspathFile {

    private ClasspathFile() {}

    /** @param arguments where to write them */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "-cp\n\"" + System.getProperty("java.class.path").replace("\\", "\\\\") + "\"\n");
    }
}
