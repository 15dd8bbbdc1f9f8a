package brussels.repere.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import brussels.repere.rest.admin.AdminOnly;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Stream;

/** The house, held by rules: one room for each question, arrows down only. A room that is not built yet may be missing. */
@AnalyzeClasses(packages = "brussels.repere", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "brussels.repere.";

    @ArchTest
    static final ArchRule arrows_go_down_only = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("main")
            .definedBy(ROOT + "main..")
            .layer("engines")
            .definedBy(ROOT + "engines..")
            .layer("rest")
            .definedBy(ROOT + "rest..")
            .layer("exchange")
            .definedBy(ROOT + "exchange..")
            .layer("orientation")
            .definedBy(ROOT + "orientation..")
            .layer("search")
            .definedBy(ROOT + "search..")
            .layer("understanding")
            .definedBy(ROOT + "understanding..")
            .layer("coverage")
            .definedBy(ROOT + "coverage..")
            .layer("directory")
            .definedBy(ROOT + "directory..")
            .layer("geocoding")
            .definedBy(ROOT + "geocoding..")
            .layer("geography")
            .definedBy(ROOT + "geography..")
            .layer("eligibility")
            .definedBy(ROOT + "eligibility..")
            .layer("hours")
            .definedBy(ROOT + "hours..")
            .layer("text")
            .definedBy(ROOT + "text..")
            .layer("generation")
            .definedBy(ROOT + "generation..")
            .whereLayer("main")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("engines")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("engines")
            .mayNotAccessAnyLayer()
            .whereLayer("rest")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("exchange")
            .mayOnlyBeAccessedByLayers("main", "rest")
            .whereLayer("orientation")
            .mayOnlyBeAccessedByLayers("main", "rest", "exchange")
            .whereLayer("search")
            .mayOnlyBeAccessedByLayers("main", "rest", "exchange", "orientation")
            .whereLayer("understanding")
            .mayOnlyBeAccessedByLayers("main", "rest", "exchange", "orientation", "search")
            .whereLayer("coverage")
            .mayOnlyBeAccessedByLayers("main", "rest", "exchange", "orientation", "search", "understanding")
            .whereLayer("directory")
            .mayOnlyBeAccessedByLayers("main", "rest", "exchange", "orientation", "search", "understanding", "coverage")
            .whereLayer("geocoding")
            .mayOnlyBeAccessedByLayers(
                    "main", "rest", "exchange", "orientation", "search", "understanding", "coverage", "directory")
            .whereLayer("eligibility")
            .mayOnlyBeAccessedByLayers(
                    "main", "rest", "exchange", "orientation", "search", "understanding", "coverage", "directory")
            .whereLayer("eligibility")
            .mayOnlyAccessLayers("text")
            .whereLayer("hours")
            .mayOnlyBeAccessedByLayers(
                    "main", "rest", "exchange", "orientation", "search", "understanding", "coverage", "directory")
            .whereLayer("hours")
            .mayOnlyAccessLayers("text", "generation")
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("generation")
            .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule every_class_is_in_a_room = classes()
            .should()
            .resideInAnyPackage(
                    ROOT + "main..",
                    ROOT + "engines..",
                    ROOT + "rest..",
                    ROOT + "exchange..",
                    ROOT + "orientation..",
                    ROOT + "search..",
                    ROOT + "understanding..",
                    ROOT + "coverage..",
                    ROOT + "directory..",
                    ROOT + "geocoding..",
                    ROOT + "geography..",
                    ROOT + "eligibility..",
                    ROOT + "hours..",
                    ROOT + "text..",
                    ROOT + "generation..");

    @ArchTest
    static final ArchRule packages_know_no_circles = SlicesRuleDefinition.slices()
            .matching("brussels.repere.(**)")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule only_geography_knows_geotools = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "geography..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.geotools..", "org.opengis..", "mil.nga..");

    /** They give what a source said, confidential addresses included; others get what may be told. */
    @ArchTest
    static final ArchRule what_sources_said_is_read_in_the_directory_alone = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "directory..")
            .should()
            .dependOnClassesThat(describe(
                    "give what a source said", type -> Set.of("CurrentEntries", "EntryRowReader", "ServiceRows")
                            .contains(type.getSimpleName())));

    @ArchTest
    static final ArchRule only_search_knows_hibernate_search = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "search..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hibernate.search..");

    @ArchTest
    static final ArchRule only_engines_know_the_embedded_postgresql = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "engines..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.zonky..");

    @ArchTest
    static final ArchRule only_rest_knows_http = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "rest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..");

    /** All other classes compare texts as {@code FoldedText} folds them. */
    @ArchTest
    static final ArchRule texts_are_normalized_in_two_places = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + "text.CodePointFolding")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + "directory.confidentiality.CompatibleText")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Normalizer.class);

    @ArchTest
    static final ArchRule entities_live_where_the_data_is = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .resideInAnyPackage(
                    ROOT + "directory..",
                    ROOT + "geography..",
                    ROOT + "geocoding..",
                    ROOT + "generation..",
                    ROOT + "rest.widget..");

    @ArchTest
    static final ArchRule no_entity_in_a_rest_signature = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should(NoEntityInSignature.inItsSignature());

    @ArchTest
    static final ArchRule no_resource_of_the_operators_stands_open = classes()
            .that(describe("lead to /admin", ArchitectureTest::leadsToAdmin))
            .should()
            .beAnnotatedWith(AdminOnly.class);

    private static boolean leadsToAdmin(JavaClass type) {
        String base = type.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return Stream.concat(
                        Stream.of(base),
                        type.getMethods().stream()
                                .flatMap(method -> method.tryGetAnnotationOfType(Path.class).stream())
                                .map(path -> base + "/" + path.value()))
                .anyMatch(path -> (path + "/").contains("/admin/"));
    }

    @ArchTest
    static final ArchRule what_a_class_needs_it_is_given_when_constructed =
            noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule no_state_that_anybody_may_change =
            fields().that().areStatic().and().arePublic().should().beFinal();

    @ArchTest
    static final ArchRule only_the_clock_knows_what_day_it_is = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "generation..")
            .should()
            .callMethodWhere(describe(
                    "ask the system for the date or the time of day",
                    call -> Set.of(LocalDate.class, LocalDateTime.class, YearMonth.class, ZonedDateTime.class).stream()
                            .anyMatch(type -> call.getTargetOwner().isEquivalentTo(type)
                                    && call.getName().equals("now"))));

    @ArchTest
    static final ArchRule only_the_console_prints = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "main..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
}
