import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Validates resources of FHIR R4 with the validator of HAPI, offline, against the profiles that they name. Reads one resource a line, JSON or XML,
 * and writes a line for each error and each warning, and at the end how many it has read. A code of a system that
 * is known nowhere is a warning; all else is judged as the validator does.
 */
final class FhirValidation {

    private final FhirContext fhir = FhirContext.forR4();
    private final FhirValidator validator = fhir.newValidator();

    private FhirValidation(Path profiles) throws IOException {
        PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(fhir);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(profiles, "StructureDefinition-*.json")) {
            for (Path file : files) {
                own.addStructureDefinition(
                        fhir.newJsonParser().parseResource(StructureDefinition.class, Files.readString(file)));
            }
        }
        UnknownCodeSystemWarningValidationSupport unknown = new UnknownCodeSystemWarningValidationSupport(fhir);
        unknown.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);
        FhirInstanceValidator instances = new FhirInstanceValidator(new ValidationSupportChain(
                own,
                new DefaultProfileValidationSupport(fhir),
                new InMemoryTerminologyServerValidationSupport(fhir),
                new CommonCodeSystemsTerminologyService(fhir),
                unknown));
        instances.setErrorForUnknownProfiles(true);
        validator.registerValidatorModule(instances);
    }

    /** @param arguments the folder of the profiles */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        FhirValidation validation = new FhirValidation(Path.of(arguments[0]));
        // What it validates by is read for the first resource: now, while nobody waits for it.
        validation.validator.validateWithResult("{\"resourceType\": \"Location\", \"name\": \"Nowhere\"}");
        int read = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                validation.validate(line, out);
                read++;
            }
        }
        out.println("read\t" + read);
        out.flush();
    }

    private void validate(String resource, PrintStream out) {
        String name = resource.substring(0, Math.min(resource.length(), 90));
        try {
            for (SingleValidationMessage message :
                    validator.validateWithResult(resource).getMessages()) {
                print(message, name, out);
            }
        } catch (RuntimeException unreadable) {
            out.println("error\t" + name + "\t\t"
                    + String.valueOf(unreadable.getMessage()).replaceAll("\\s+", " "));
        }
    }

    private static void print(SingleValidationMessage message, String name, PrintStream out) {
        ResultSeverityEnum severity = message.getSeverity();
        if (severity != ResultSeverityEnum.INFORMATION) {
            out.println((severity == ResultSeverityEnum.WARNING ? "warning" : "error") + "\t" + name + "\t"
                    + message.getLocationString() + "\t" + message.getMessage().replaceAll("\\s+", " "));
        }
    }
}
