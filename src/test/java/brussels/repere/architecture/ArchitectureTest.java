package brussels.repere.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.ServiceCommand;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.admin.AdminOnly;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The house, held by rules: one room for each question, arrows down only. A room that is not built yet may be missing. */
@AnalyzeClasses(packages = "brussels.repere", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "brussels.repere.";

    private static final int MAX_CLASSES_PER_PACKAGE = 25;
    private static final int MAX_PERCENT_OF_ONE_WORD_NAMES = 10;

    /** The rooms, top to bottom: each may use those below it. Rooms side by side do not use one another. */
    private static final List<Set<String>> ROOMS = List.of(
            Set.of("main"),
            Set.of("rest"),
            Set.of("exchange"),
            Set.of("orientation", "observatory"),
            Set.of("search"),
            Set.of("understanding"),
            Set.of("coverage"),
            Set.of("directory"),
            Set.of("accounts"),
            Set.of("geocoding"),
            Set.of("geography"),
            Set.of("eligibility", "hours"),
            Set.of("text", "generation", "instances"));

    /** A room of its own beside the others, for main alone. */
    private static final String ENGINES = "engines";

    @ArchTest
    static final ArchRule arrows_go_down_only = arrowsGoDown()
            .whereLayer("geocoding")
            .mayOnlyAccessLayers("geography", "text", "generation")
            .whereLayer("geography")
            .mayOnlyAccessLayers("text", "generation")
            .whereLayer("eligibility")
            .mayOnlyAccessLayers("text")
            .whereLayer("hours")
            .mayOnlyAccessLayers("text", "generation");

    private static LayeredArchitecture arrowsGoDown() {
        LayeredArchitecture house = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer(ENGINES)
                .definedBy(ROOT + ENGINES + "..");
        for (String room : listRooms(ROOMS)) {
            house = house.layer(room).definedBy(ROOT + room + "..");
        }
        for (int rank = 1; rank < ROOMS.size(); rank++) {
            String[] above = listRooms(ROOMS.subList(0, rank)).toArray(String[]::new);
            for (String room : ROOMS.get(rank)) {
                house = house.whereLayer(room).mayOnlyBeAccessedByLayers(above);
            }
        }
        return house.whereLayer("main")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer(ENGINES)
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer(ENGINES)
                .mayNotAccessAnyLayer();
    }

    private static List<String> listRooms(List<Set<String>> ranks) {
        return ranks.stream().flatMap(Set::stream).toList();
    }

    @ArchTest
    static final ArchRule every_class_is_in_a_room = classes()
            .should()
            .resideInAnyPackage(Stream.concat(listRooms(ROOMS).stream(), Stream.of(ENGINES))
                    .map(room -> ROOT + room + "..")
                    .toArray(String[]::new));

    @ArchTest
    static void packageSizes(JavaClasses classes) {
        Map<String, List<String>> names = listTopLevel(classes)
                .collect(Collectors.groupingBy(
                        JavaClass::getPackageName, Collectors.mapping(JavaClass::getSimpleName, Collectors.toList())));
        assertThat(names)
                .allSatisfy((name, contents) -> assertThat(contents).hasSizeLessThanOrEqualTo(MAX_CLASSES_PER_PACKAGE));
    }

    @ArchTest
    static void oneWordNames(JavaClasses classes) {
        List<String> names =
                listTopLevel(classes).map(JavaClass::getSimpleName).distinct().toList();
        List<String> oneWord =
                names.stream().filter(name -> name.matches("[A-Z][a-z0-9]*")).toList();
        assertThat(oneWord).hasSizeLessThanOrEqualTo(names.size() * MAX_PERCENT_OF_ONE_WORD_NAMES / 100);
    }

    private static Stream<JavaClass> listTopLevel(JavaClasses classes) {
        return classes.stream().filter(JavaClass::isTopLevelClass).filter(type -> !type.getSimpleName()
                .equals("package-info"));
    }

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
            .dependOnClassesThat(describe(
                    "are HTTP",
                    type -> type.getPackageName().startsWith("jakarta.ws.rs")
                            || type.getPackageName().startsWith("io.vertx") && !isOfMail(type)));

    /** The service refuses others that are handed to it. */
    @ArchTest
    static final ArchRule what_is_handed_to_the_service_says_so = classes()
            .that(describe(
                    "hand themselves to the service",
                    type -> type.getSimpleName().endsWith("Command")
                            && type.getMethodCallsFromSelf().stream()
                                    .anyMatch(call -> call.getName().equals("runInService"))))
            .should()
            .implement(ServiceCommand.class);

    @ArchTest
    static final ArchRule only_exchange_knows_the_mail_server = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "exchange.mail..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.vertx.ext.mail..", "io.quarkus.mailer..");

    /** With the types that it is called by. */
    private static boolean isOfMail(JavaClass type) {
        return type.getPackageName().startsWith("io.vertx.ext.mail")
                || Set.of(
                                "io.vertx.core.MultiMap",
                                "io.vertx.core.Future",
                                "io.vertx.core.Vertx",
                                "io.vertx.core.Context")
                        .contains(type.getName());
    }

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

    /** What may be done without a session, such as signing in, stands under /session. */
    @ArchTest
    static final ArchRule no_resource_of_people_with_an_account_stands_open = classes()
            .that(describe(
                    "lead to /accounts, /audit, /edit, /personal-data or /campaigns",
                    ArchitectureTest::leadsToAccounts))
            .should()
            .beAnnotatedWith(SignedInOnly.class);

    private static boolean leadsToAccounts(JavaClass type) {
        return leadsTo(type, Pattern.compile("/api/v1/(accounts|audit|edit|personal-data|campaigns)/.*"));
    }

    private static boolean leadsToAdmin(JavaClass type) {
        return leadsTo(type, Pattern.compile(".*/admin/.*"));
    }

    private static boolean leadsTo(JavaClass type, Pattern path) {
        String base = type.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return Stream.concat(
                        Stream.of(base),
                        type.getMethods().stream()
                                .flatMap(method -> method.tryGetAnnotationOfType(Path.class).stream())
                                .map(sub -> base + "/" + sub.value()))
                .anyMatch(
                        whole -> path.matcher((whole + "/").replace("//", "/")).matches());
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
            .areNotAssignableTo(Console.class)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
}
