package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule of {@link ArchitectureTest} finds the fault that was planted for it in the package {@code planted}. */
class ArchitectureRulesTest {

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    private static final HouseMap MAP = HouseMap.parse("planted", """
            text   ->
            region -> text
            """);

    @Test
    void anUndeclaredArrowIsFound() {
        assertFinds(MAP.arrows().get(1), "planted.text.Word", "planted.region.Place");
    }

    @Test
    void aLibraryOutsideItsPackageIsFound() {
        assertFinds(MAP.arrows().get(0), "planted.region.Place", "org.apache.lucene.util.BytesRef");
    }

    @Test
    void aPackageOutsideTheMapIsFound() {
        assertEquals(List.of("planted", "planted.attic"), MAP.strangers(PLANTED));
    }

    @Test
    void aCycleIsFound() {
        assertFinds(HouseRules.noCycles("planted"), "Cycle detected", "planted.text.Word");
    }

    @Test
    void anEmptyNameIsFound() {
        assertFinds(HouseRules.names(), "PlaceManager");
    }

    @Test
    void stateOfAClassIsFound() {
        assertFinds(HouseRules.noStaticState(), "planted.text.Word.read");
        assertFinds(HouseRules.noStaticState(), "planted.text.Word.LENGTHS");
        assertFinds(HouseRules.noStaticState(), "planted.region.PlaceManager.SEEN");
    }

    @Test
    void anInterfaceForOneClassIsFound() {
        assertEquals(List.of("planted.region.Places"), HouseRules.lonelyInterfaces(PLANTED));
    }

    @Test
    void packagesWithoutNullMarksAreFound() {
        assertEquals(
                Set.of("planted.text", "planted.region", "planted.attic"),
                HouseRules.packagesWithoutNullMarks(PLANTED));
    }

    @Test
    void publicTypesAreCounted() {
        assertEquals(3L, HouseRules.publicTypes(PLANTED).get("planted.region"));
    }

    @Test
    void aLongFileAndALongMethodAreFound(@TempDir Path folder) throws Exception {
        String lines = "        int i;\n".repeat(61);
        Files.writeString(folder.resolve("Long.java"), "class Long {\n    void run() {\n" + lines + "    }\n}\n");
        Files.writeString(folder.resolve("Short.java"), "class Short {\n    void run() {}\n}\n");
        Sources sources = Sources.below(folder);
        assertEquals(
                List.of(3, 65),
                sources.fileLengths().stream()
                        .map(Sources.Length::lines)
                        .sorted()
                        .toList());
        assertEquals(1, Sources.longerThan(60, sources.fileLengths()).size());
        List<Sources.Length> methods = sources.methodLengths();
        assertTrue(methods.getFirst().name().endsWith("Long.java run"), methods.toString());
        assertEquals(List.of(63, 1), methods.stream().map(Sources.Length::lines).toList());
        assertEquals(63, Sources.quantile(methods, 0.9));
    }

    private static void assertFinds(ArchRule rule, String... words) {
        EvaluationResult result = rule.evaluate(PLANTED);
        assertTrue(result.hasViolation(), () -> rule.getDescription() + " found nothing");
        String report = result.getFailureReport().toString();
        for (String word : words) {
            assertTrue(report.contains(word), () -> word + " is missing in " + report);
        }
    }
}
