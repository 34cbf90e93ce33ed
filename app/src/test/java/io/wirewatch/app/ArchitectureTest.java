package io.wirewatch.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house rules that can be read from the class files of all modules. */
class ArchitectureTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/target/test-"))
            .importPackages("io.wirewatch");

    private static final Set<String> STEPS = Set.of("producer", "streams", "sink", "watch", "app");

    @Test
    void shouldHaveNoCirclesBetweenPackages() {
        slices().matching("io.wirewatch.(**)").should().beFreeOfCycles().check(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"producer", "streams", "sink", "watch"})
    void shouldMeetInTopicsAlone(String step) {
        String[] others = STEPS.stream()
                .filter(other -> !other.equals(step))
                .map(other -> "io.wirewatch." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("io.wirewatch." + step + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(ALL);
    }

    @Test
    void shouldKeepTheModelAndTheTaggerFreeOfKafkaAndJson() {
        noClasses()
                .that()
                .resideInAnyPackage("io.wirewatch.model..", "io.wirewatch.tagger..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "com.fasterxml..", "io.wirewatch.wire..")
                .check(ALL);
    }

    @Test
    void shouldKeepTheServersClassesInOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.wirewatch.app.broker")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("kafka..", "scala..", "org.apache.kafka.server..", "org.apache.kafka.metadata..")
                .check(ALL);
    }

    @Test
    void shouldHaveNoStaticsThatChange() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("io.wirewatch..")
                .should(new ArchCondition<>("be final") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL)
                                || field.getModifiers().contains(JavaModifier.SYNTHETIC);
                        events.add(new SimpleConditionEvent(field, isFinal, field.getFullName()));
                    }
                })
                .check(ALL);
    }

    @Test
    void shouldCatchEverythingInTheMainClassesAlone() {
        classes()
                .that()
                .haveSimpleNameNotEndingWith("Main")
                .should(new ArchCondition<>("name what they catch") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (TryCatchBlock block : type.getTryCatchBlocks()) {
                            for (JavaClass caught : block.getCaughtThrowables()) {
                                boolean isNamed = !caught.isEquivalentTo(Exception.class)
                                                && !caught.isEquivalentTo(Throwable.class)
                                        || isMadeByTheCompiler(block);
                                events.add(new SimpleConditionEvent(
                                        type, isNamed, type.getName() + " catches " + caught.getName()));
                            }
                        }
                    }
                })
                .check(ALL);
    }

    /** A try-with-resources catches every Throwable to close what it opened, and throws it on. */
    private static boolean isMadeByTheCompiler(TryCatchBlock block) {
        return block.getCaughtThrowables().stream().allMatch(type -> type.isEquivalentTo(Throwable.class));
    }

    @Test
    void shouldHideAtLeastHalfOfTheTypesOutsideTheModel() {
        Map<Boolean, List<String>> byVisibility = ALL.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.getPackageName().startsWith("io.wirewatch.model"))
                .collect(Collectors.partitioningBy(
                        type -> type.getModifiers().contains(JavaModifier.PUBLIC),
                        Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(byVisibility.get(false))
                .hasSizeGreaterThanOrEqualTo(byVisibility.get(true).size());
    }

    @Test
    void shouldDescribeEveryPackage() {
        Set<String> packages = ALL.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        Set<String> described = ALL.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(described).isEqualTo(packages);
    }
}
