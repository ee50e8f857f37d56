package tutur;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java source files and their proportions. */
record Sources(List<Path> files) {

    /**
     * Something with a length.
     *
     * @param name file, or file and method
     * @param lines its lines, from the first to the last
     */
    record Length(String name, int lines) {}

    /** All Java files below these folders. */
    static Sources below(Path... folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> found = Files.walk(folder)) {
                found.filter(f -> f.toString().endsWith(".java")).sorted().forEach(files::add);
            }
        }
        return new Sources(List.copyOf(files));
    }

    List<Length> fileLengths() throws IOException {
        List<Length> lengths = new ArrayList<>();
        for (Path file : files) {
            lengths.add(new Length(file.toString(), Files.readAllLines(file).size()));
        }
        return lengths;
    }

    /** Lengths of all methods and constructors with a body, without their comments in front. */
    List<Length> methodLengths() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<Length> lengths = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Methods(unit, positions, lengths).scan(unit, null);
            }
            return lengths;
        }
    }

    /** The value that {@code share} of all lengths do not exceed; 0 when there are none. */
    static int quantile(List<Length> lengths, double share) {
        int[] sorted = lengths.stream().mapToInt(Length::lines).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    static List<Length> longerThan(int limit, List<Length> lengths) {
        return lengths.stream().filter(l -> l.lines() > limit).toList();
    }

    private static final class Methods extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Length> lengths;

        Methods(CompilationUnitTree unit, SourcePositions positions, List<Length> lengths) {
            this.unit = unit;
            this.positions = positions;
            this.lengths = lengths;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            long start = positions.getStartPosition(unit, method);
            if (method.getBody() != null && start >= 0) {
                long first = unit.getLineMap().getLineNumber(start);
                long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
                String name = unit.getSourceFile().getName() + " " + method.getName();
                lengths.add(new Length(name, (int) (last - first + 1)));
            }
            return super.visitMethod(method, null);
        }
    }
}
