package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the map of DESIGN.md and the rules of the house; {@link ArchitectureRulesTest} shows that each rule can fail. */
class ArchitectureTest {

    /**
     * Which package uses which: {@code room -> rooms | libraries}. A room with a plus brings what it may use itself. Libraries appear
     * once each on purpose: exchanging one must touch one package. Where no library stands, the JDK is all there is.
     */
    private static final String MAP = """
            text           ->
            region         -> text
            date           -> text
            topic          -> text
            generation     -> region+
            extraction     ->                                       | com.pff org.apache.pdfbox org.apache.poi.hsmf
            container      -> extraction                            | org.apache.commons.compress org.netpreserve.jwarc org.apache.james
            ocr            ->                                       | org.apache.tika org.xml.sax
            document       -> container+ date text                  | org.apache.tika org.jsoup org.xml.sax org.slf4j
            official       -> region+
            statement      -> official+
            annotation     -> statement+ topic date document+
            roster         -> official+
            story          -> text
            pickup         -> annotation+ story
            archive        -> annotation+ roster story
            correction     -> annotation+
            verification   -> archive+
            suggestion     -> archive+
            profile        -> archive+
            plot           ->
            atlas          -> text
            json           -> archive+ annotation correction        | tools.jackson com.fasterxml.jackson.annotation
            archive.lucene -> json+                                 | org.apache.lucene org.slf4j
            tagging        -> archive.lucene+
            export         -> json+
            citation       -> json+
            dataset        -> citation+ pickup                      | org.apache.commons.csv org.dhatim.fastexcel
            feed           -> citation+
            clipping       -> citation+                             | com.openhtmltopdf org.apache.poi org.openxmlformats.schemas
            quality        -> json+
            inbox          -> json text
            intake         -> json+ inbox
            reception      -> intake+
            harvest        -> inbox json text                       | com.rometools crawlercommons org.apache.hc org.slf4j
            alert          -> archive.lucene+ harvest
            key            -> text
            coding         ->                                       | com.aayushatharva.brotli4j org.slf4j
            metering       ->                                       | io.micrometer
            mcp            -> verification json+                    | io.modelcontextprotocol reactor org.slf4j
            curation       -> tagging+ harvest alert                      | org.snakeyaml.engine
            proofing       -> json+
            openapi        -> json+
            web            -> json+ openapi export dataset+ clipping feed alert pickup inbox intake reception proofing verification suggestion key coding mcp metering profile plot atlas | io.javalin gg.jte jakarta.servlet org.eclipse.jetty org.slf4j
            .              -> web+ curation+ quality generation     | picocli org.slf4j
            """;

    /**
     * Public types of a package: five. Packages that are the model show one type for each thing of the model, and no more than stand
     * here.
     */
    private static final Map<String, Long> ROOM_FOR_PUBLIC_TYPES = Map.of(
            "tutur.document",
            9L,
            "tutur.official",
            10L,
            "tutur.region",
            7L,
            "tutur.archive",
            18L,
            "tutur.text",
            14L,
            "tutur.intake",
            6L,
            "tutur.harvest",
            6L,
            "tutur.alert",
            6L,
            "tutur.web",
            7L);

    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("tutur");
        assertTrue(
                classes.size() > 30,
                "only " + classes.size() + " classes were found: the rules would hold for nothing");
    }

    @Test
    void everyPackageUsesOnlyWhatTheMapGivesIt() {
        HouseMap map = HouseMap.parse("tutur", MAP);
        assertEquals(List.of(), map.strangers(classes), "packages that stand on no line of the map");
        map.arrows().forEach(rule -> rule.check(classes));
    }

    @Test
    void packagesUseEachOtherInOneDirectionOnly() {
        HouseRules.noCycles("tutur").check(classes);
    }

    @Test
    void namesSayWhatAThingIs() {
        HouseRules.names().check(classes);
    }

    @Test
    void classesHaveNoStateOfTheirOwn() {
        HouseRules.noStaticState().check(classes);
    }

    @Test
    void noInterfaceStandsForOneClass() {
        assertEquals(List.of(), HouseRules.lonelyInterfaces(classes));
    }

    @Test
    void everyPackageIsCheckedForNulls() {
        assertEquals(Set.of(), HouseRules.packagesWithoutNullMarks(classes));
    }

    @Test
    void packagesShowFewTypes() {
        Map<String, Long> tooMany = new TreeMap<>(HouseRules.publicTypes(classes));
        tooMany.entrySet().removeIf(e -> e.getValue() <= ROOM_FOR_PUBLIC_TYPES.getOrDefault(e.getKey(), 5L));
        assertEquals(Map.of(), tooMany, "packages that show more public types than they should");
    }

    @Test
    void filesAndMethodsAreShort() throws Exception {
        Sources sources = Sources.below(Path.of("src/main/java"), Path.of("src/test/java"));
        List<Sources.Length> files = sources.fileLengths();
        List<Sources.Length> methods = sources.methodLengths();
        assertEquals(List.of(), Sources.longerThan(300, files), "files over 300 lines");
        assertTrue(Sources.quantile(files, 0.5) <= 100, "half of all files are over 100 lines");
        assertEquals(List.of(), Sources.longerThan(60, methods), "methods over 60 lines");
        assertTrue(Sources.quantile(methods, 0.9) <= 20, "one method in ten is over 20 lines");
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws Exception {
        for (Path file : Sources.below(Path.of("src/main/java")).files()) {
            Path info = file.resolveSibling("package-info.java");
            assertTrue(Files.exists(info), () -> file + " lies in a package without " + info);
        }
    }
}
