package brussels.repere;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.OperatorProfile;
import brussels.repere.testing.PackagedApplicationTest;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.TestProfile;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.SelectPackages;

/** Each integration test is in one of the three parts, and no part builds an application that another one has. */
class TestPartsTest {

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("brussels.repere");

    private static Set<String> list(Predicate<JavaClass> wanted) {
        return TESTS.stream()
                .filter(each -> each.getSimpleName().endsWith("IT"))
                .filter(wanted)
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }

    private static boolean isOperators(JavaClass test) {
        return test.tryGetAnnotationOfType(TestProfile.class)
                .filter(profile -> profile.value() == OperatorProfile.class)
                .isPresent();
    }

    private static boolean isOther(JavaClass test) {
        return test.isAnnotatedWith(PackagedApplicationTest.class)
                || test.isAnnotatedWith(TestProfile.class) && !isOperators(test);
    }

    @DisplayName(
            "The names of other applications are those of all tests that are packaged, or have a profile that is not the operator's")
    @Test
    void names() {
        assertThat(list(TestPartsTest::isOther)).isNotEmpty().isEqualTo(list(test -> test.getName()
                .matches(OtherApplications.NAMES)));
    }

    @DisplayName("Tests with the settings of an operator are in packages of the part with a browser")
    @Test
    void operators() {
        String[] packages =
                BrowserPart.class.getAnnotation(SelectPackages.class).value();
        assertThat(list(TestPartsTest::isOperators)).isNotEmpty().allMatch(name -> Arrays.stream(packages)
                .anyMatch(each -> name.startsWith(each + ".")));
    }

    @DisplayName("What one part selects the other leaves out")
    @Test
    void packages() {
        assertThat(ApplicationPart.class.getAnnotation(ExcludePackages.class).value())
                .containsExactly(
                        BrowserPart.class.getAnnotation(SelectPackages.class).value());
    }
}
