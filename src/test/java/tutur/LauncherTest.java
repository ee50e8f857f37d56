package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher itself, in a copy of the project's outline with pretended JDKs and a pretended Maven. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private record Ended(int code, String out, String err) {}

    @TempDir
    private Path folder;

    private Path project;
    private Path jdks;

    @BeforeEach
    void lay() throws IOException {
        project = folder.resolve("my project");
        jdks = Files.createDirectory(folder.resolve("jdks"));
        Files.createDirectories(project.resolve("src/main"));
        executable(project.resolve("tutur"), Files.readString(Path.of("tutur")));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        executable(
                folder.resolve("bin/mvn"),
                "#!/bin/sh\necho mvn \"$@\" >> '" + folder + "/mvn.log'\nmkdir -p '" + project
                        + "/target/start/lib'\n: > '" + project + "/target/start/tutur.jar'\nexit ${MVN_EXIT:-0}\n");
    }

    @Test
    void withoutAJdkItSaysInOneLineWhatItNeedsAndWhereItLooked() throws Exception {
        Ended ended = run(Map.of(), project.resolve("tutur").toString(), "serve");
        assertEquals(3, ended.code);
        assertEquals("", ended.out);
        assertEquals(1, ended.err.lines().count(), ended.err);
        assertTrue(ended.err.contains("needs a JDK 25 or newer"), ended.err);
        assertTrue(ended.err.contains("Looked in: " + jdks), ended.err);
    }

    @Test
    void aJdkThatIsTooOldIsNamedAndNotUsed() throws Exception {
        jdk("temurin-21", "21.0.3");
        Ended ended = run(Map.of(), project.resolve("tutur").toString(), "serve");
        assertEquals(3, ended.code);
        assertTrue(ended.err.contains(jdks + "/temurin-21 (is a JDK 21)"), ended.err);
    }

    @Test
    void theFirstStartBuildsAndTheSecondDoesNot() throws Exception {
        jdk("temurin-25", "25");
        Ended first = run(Map.of(), project.resolve("tutur").toString(), "--version");
        assertEquals(0, first.code, first.err);
        assertTrue(first.err.contains("Building Tutur (first start) …"), first.err);
        Ended second = run(Map.of(), project.resolve("tutur").toString(), "--version");
        assertFalse(second.err.contains("Building"), second.err);
        assertEquals(1, Files.readAllLines(folder.resolve("mvn.log")).size());
    }

    @Test
    void programsThatReadPicturesGetOneThreadEachUnlessToldOtherwise() throws Exception {
        jdk("temurin-25", "25");
        String launcher = project.resolve("tutur").toString();
        assertTrue(
                run(Map.of("OMP_THREAD_LIMIT", ""), launcher, "--version").err.contains("omp=1\n"));
        assertTrue(
                run(Map.of("OMP_THREAD_LIMIT", "4"), launcher, "--version").err.contains("omp=4\n"));
    }

    @Test
    void changedSourcesAreBuiltAgain() throws Exception {
        jdk("temurin-25", "25");
        run(Map.of(), project.resolve("tutur").toString());
        Path source = Files.writeString(project.resolve("src/main/A.java"), "class A {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        Ended ended = run(Map.of(), project.resolve("tutur").toString());
        assertTrue(ended.err.contains("Building Tutur (sources changed) …"), ended.err);
    }

    @Test
    void aFailedBuildIsToldAndTriedAgain() throws Exception {
        jdk("temurin-25", "25");
        Ended failed = run(Map.of("MVN_EXIT", "1"), project.resolve("tutur").toString());
        assertEquals(1, failed.code);
        assertTrue(failed.err.contains("the build failed"), failed.err);
        Ended again = run(Map.of(), project.resolve("tutur").toString());
        assertTrue(again.err.contains("Building"), again.err);
        assertEquals(0, again.code);
    }

    @Test
    void argumentsFlagsAndExitCodesPassThroughASymbolicLinkFromAnyFolder() throws Exception {
        jdk("temurin-25", "26-ea");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("my project/tutur"));
        Ended ended = run(Map.of("JAVA_EXIT", "2"), link.toString(), "search", "netralitas asn");
        assertEquals(2, ended.code, ended.err);
        List<String> arguments = ended.out.lines().toList();
        assertEquals(
                List.of("tutur.Main", "search", "netralitas asn"),
                arguments.subList(arguments.size() - 3, arguments.size()));
        assertTrue(arguments.contains("--enable-native-access=ALL-UNNAMED"), ended.out);
        assertTrue(arguments.contains("-Dtutur.home=" + project.toRealPath()), ended.out);
    }

    /** A JDK whose java prints its arguments, one a line. */
    private void jdk(String name, String version) throws IOException {
        Path home = jdks.resolve(name);
        executable(
                home.resolve("bin/java"),
                "#!/bin/sh\nprintf '%s\\n' \"$@\"\necho \"omp=$OMP_THREAD_LIMIT\" >&2\nexit ${JAVA_EXIT:-0}\n");
        executable(home.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    private static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertTrue(file.toFile().setExecutable(true));
    }

    private Ended run(Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("TUTUR_JVM_DIRS", jdks.toString());
        builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        builder.environment().putAll(environment);
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the launcher did not end");
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
