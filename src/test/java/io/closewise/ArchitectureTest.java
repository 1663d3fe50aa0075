package io.closewise;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages and what each may know. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.closewise");

    /** From the core outwards: a package may use those before it and never those after it. */
    private static final List<String> LAYERS = List.of(
            "tenant",
            "database",
            "access",
            "deal",
            "technique",
            "playbook",
            "recommendation",
            "phrasing",
            "linter",
            "simulation",
            "crm",
            "outcome",
            "idempotency",
            "telemetry",
            "publishing",
            "serving",
            "api");

    private static final Set<String> PURE = Set.of(
            "tenant",
            "deal",
            "technique",
            "playbook",
            "recommendation",
            "phrasing",
            "simulation",
            "outcome",
            "crm.brief");

    @Test
    void everyPackageThatARuleNamesHasClasses() {
        for (String layer : LAYERS) {
            assertThat(CLASSES.stream().filter(type -> type.getPackageName().startsWith("io.closewise." + layer)))
                    .as(layer)
                    .hasSizeGreaterThan(1);
        }
        assertThat(CLASSES.stream().filter(type -> type.getPackageName().endsWith(".store")))
                .isNotEmpty();
        assertThat(CLASSES.stream().filter(type -> type.isAnnotatedWith(Entity.class)))
                .isNotEmpty();
    }

    @Test
    void aPackageUsesOnlyThoseBeforeIt() {
        for (int i = 0; i < LAYERS.size(); i++) {
            for (int j = i + 1; j < LAYERS.size(); j++) {
                noClasses()
                        .that()
                        .resideInAPackage("io.closewise." + LAYERS.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("io.closewise." + LAYERS.get(j) + "..")
                        .because("the core knows nothing of what stands around it")
                        .check(CLASSES);
            }
        }
    }

    @Test
    void pureMeansJavaAndOurOwnPurePackagesOnly() {
        DescribedPredicate<JavaClass> allowed = DescribedPredicate.describe(
                "Java, JSpecify or pure",
                type -> type.getPackageName().startsWith("java.")
                        || type.isPrimitive()
                        || type.isArray()
                        || type.getPackageName().startsWith("org.jspecify.")
                        || isPure(type));
        classes()
                .that(DescribedPredicate.describe("are pure", ArchitectureTest::isPure))
                .should()
                .onlyDependOnClassesThat(allowed)
                .because("a decision must be testable, repeatable and fast without any framework")
                .check(CLASSES);
        noClasses()
                .that(DescribedPredicate.describe("are pure", ArchitectureTest::isPure))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .because("the same context gives the same answer, so the instant is told")
                .check(CLASSES);
    }

    @Test
    void theLinterKnowsDocumentsAndNothingElseThatIsNotPure() {
        classes()
                .that()
                .resideInAPackage("io.closewise.linter..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "Java, JSpecify, pure or documents",
                        type -> type.getPackageName().startsWith("java.")
                                || type.isPrimitive()
                                || type.isArray()
                                || type.getPackageName().startsWith("org.jspecify.")
                                || type.getPackageName().equals("io.closewise.linter")
                                || type.getPackageName().equals("io.closewise.playbook.document")
                                || isPure(type)))
                .because("a check must be repeatable and needs nothing but the document")
                .check(CLASSES);
    }

    @Test
    void onlyDocumentsKnowYaml() {
        noClasses()
                .that()
                .resideInAnyPackage("io.closewise.linter..", "io.closewise.playbook", "io.closewise.playbook.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.yaml..", "com.fasterxml.jackson.dataformat..")
                .because("the forms of a document are a matter of its package")
                .check(CLASSES);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("io.closewise.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noEntityLeavesTheStore() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("..store..")
                .because("what is stored is a matter of the store")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("..store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..", "org.flywaydb..")
                .because("only the store knows JPA and the schema")
                .check(CLASSES);
    }

    @Test
    void onlyTheEdgeKnowsHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.closewise.api..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .because("status codes are a matter of the API")
                .check(CLASSES);
    }

    @Test
    void namesSayTheBusinessWord() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..",
                        "..common..",
                        "..service..",
                        "..dto..",
                        "..model..",
                        "..impl..",
                        "..manager..",
                        "..helper..")
                .because("a package is named for a feature")
                .check(CLASSES);
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .because("such a name says nothing")
                .check(CLASSES);
    }

    /** How long a comparison takes must not tell how much of a secret was right. API keys are looked up by their hash instead. */
    @Test
    void secretsAreComparedInEvenTime() {
        Set<String> comparing = Set.of(
                "io.closewise.access.BootstrapKey",
                "io.closewise.crm.hubspot.Signature",
                "io.closewise.crm.pipedrive.PipedriveCallers");
        Set<String> uneven =
                Set.of("equals", "equalsIgnoreCase", "contentEquals", "compareTo", "startsWith", "compare");
        for (String name : comparing) {
            Set<JavaMethodCall> calls = CLASSES.get(name).getMethodCallsFromSelf();
            assertThat(calls)
                    .as(name)
                    .anyMatch(call -> call.getTargetOwner().isEquivalentTo(MessageDigest.class)
                            && call.getName().equals("isEqual"))
                    .noneMatch(call -> uneven.contains(call.getName()));
        }
        assertThat(CLASSES.get("io.closewise.access.store.StoredKeys").getMethodCallsFromSelf())
                .filteredOn(call -> call.getTargetOwner().getSimpleName().equals("KeysInMemory")
                        && Set.of("caller", "take").contains(call.getName()))
                .hasSize(2)
                .allMatch(call -> call.getOrigin().getMethodCallsFromSelf().stream()
                        .anyMatch(before -> before.getName().equals("hash")));
    }

    private static boolean isPure(JavaClass type) {
        String name = type.getPackageName();
        return PURE.stream()
                .anyMatch(pure -> name.equals("io.closewise." + pure)
                        || (name.startsWith("io.closewise." + pure + ".")
                                && !name.contains(".store")
                                && !name.contains(".document")));
    }

    /** Two classes of integration tests run at once; those that share the one packaged service must not. */
    @Test
    void testsOnTheOnePackagedServiceStayOneAfterTheOther() throws IOException {
        String shared = "@QuarkusIntegrationTest\n";
        try (Stream<Path> sources = Files.walk(Path.of("src", "test", "java", "io", "closewise"))) {
            List<Path> tests = sources.filter(path -> path.toString().endsWith("IT.java"))
                    .filter(path -> read(path).contains(shared))
                    .toList();
            assertThat(tests).isNotEmpty().allSatisfy(path -> assertThat(read(path))
                    .contains(shared + "@Execution(ExecutionMode.SAME_THREAD)\n"));
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
