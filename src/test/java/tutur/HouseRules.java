package tutur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rules of the house that hang on compiled classes; {@link HouseMap} has the arrows, {@link Sources} what hangs on files. */
final class HouseRules {

    /** These types are changed by their methods: as the value of a constant they are state that all threads share. */
    private static final List<Class<?>> CHANGEABLE = List.of(
            AbstractCollection.class,
            AbstractMap.class,
            StringBuilder.class,
            ThreadLocal.class,
            AtomicBoolean.class,
            AtomicInteger.class,
            AtomicLong.class,
            AtomicReference.class);

    private HouseRules() {}

    /** Arrows point one way. */
    static ArchRule noCycles(String root) {
        return SlicesRuleDefinition.slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    /** Such names say that a class is a bag of things or a layer of ceremony: name the thing itself. */
    static ArchRule names() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager|Processor|Impl|Base|Dto)(\\$.*)?")
                .orShould()
                .haveNameMatching(".*[.$]Abstract[A-Z][^.$]*");
    }

    /** Shared changeable state makes tests and threads depend on each other: objects own their state. */
    static ArchRule noStaticState() {
        return fields().that()
                .areStatic()
                .and(written())
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(DescribedPredicate.describe(
                        "changeable", type -> !type.isPrimitive() && !type.isArray() && changeable(type.reflect())))
                .andShould(ArrayFields.arePrivate());
    }

    private static boolean changeable(Class<?> type) {
        return CHANGEABLE.stream().anyMatch(c -> c.isAssignableFrom(type));
    }

    /** Compilers and templates make fields of their own. */
    private static DescribedPredicate<JavaField> written() {
        return DescribedPredicate.describe(
                "are written by hand",
                field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !field.getOwner().getPackageName().endsWith(".web.pages"));
    }

    /**
     * Interfaces with one implementation. Functional ones are implemented by lambdas too; sealed ones list the cases of a model;
     * those that nobody implements carry annotations for a library; {@code Archive} has a second engine coming and is the only
     * exception by name.
     */
    static List<String> lonelyInterfaces(JavaClasses classes) {
        return classes.stream()
                .filter(c -> c.isInterface()
                        && !c.isAnnotation()
                        && !c.getSimpleName().equals("package-info"))
                .filter(c -> !c.getSimpleName().equals("Archive"))
                .filter(c -> !c.reflect().isSealed() && abstractMethods(c) != 1)
                .filter(c -> c.getAllSubclasses().size() == 1)
                .map(JavaClass::getName)
                .sorted()
                .toList();
    }

    private static long abstractMethods(JavaClass type) {
        return type.getMethods().stream()
                .filter(m -> m.getModifiers().contains(JavaModifier.ABSTRACT))
                .count();
    }

    /** Packages without a {@code package-info} that marks them as null-checked. */
    static Set<String> packagesWithoutNullMarks(JavaClasses classes) {
        return classes.stream()
                .filter(c -> !c.getPackageName().endsWith(".web.pages"))
                .map(JavaClass::getPackageName)
                .filter(name -> !marked(classes, name))
                .collect(Collectors.toSet());
    }

    private static boolean marked(JavaClasses classes, String packageName) {
        String info = packageName + ".package-info";
        return classes.contain(info) && classes.get(info).isAnnotatedWith(NullMarked.class);
    }

    /** Number of public top-level types by package. */
    static Map<String, Long> publicTypes(JavaClasses classes) {
        Stream<JavaClass> shown = classes.stream()
                .filter(c -> c.isTopLevelClass() && c.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(c -> !c.getPackageName().endsWith(".web.pages"));
        return shown.collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
    }
}
