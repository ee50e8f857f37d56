/**
 * The command line of Tutur: {@link tutur.Main} and one class for each command.
 *
 * <pre>
 * tutur serve | ingest | annotate | search | compare
 * </pre>
 *
 * Everything is wired here by constructors; what can go wrong is told here, once, in one line on stderr, with an exit code.
 *
 * <p>To add a command: write a package-private picocli class that calls one front door and returns an exit code, name it in
 * {@link tutur.Main}, describe it in {@code README.md}, and test it through {@code Main.run}.
 */
@org.jspecify.annotations.NullMarked
package tutur;
