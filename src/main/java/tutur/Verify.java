package tutur;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutur.annotation.Annotator;
import tutur.archive.Archive;
import tutur.json.Json;
import tutur.region.Gazetteer;
import tutur.verification.Verification;
import tutur.verification.Verifier;

/** Checks the quotations of a text against what was indexed. */
@Command(
        name = "verify",
        description =
                "Check each quotation of a text against what was indexed: exact, near, reworded or not found; who said it, when, and where it stands.",
        sortOptions = false)
final class Verify implements Callable<Integer> {

    /** Bytes that the longest text may have. */
    private static final int LARGEST = Verifier.LONGEST_TEXT * 3 + 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Places places = new Places();

    @Parameters(paramLabel = "FILE", description = "A text in UTF-8; - for what comes in.")
    private Path file = Path.of("-");

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        String text = text();
        PrintWriter out = spec.commandLine().getOut();
        Gazetteer gazetteer = Gazetteer.load();
        try (Archive archive = places.openForReading(() -> gazetteer)) {
            Verification found = new Verifier(archive, new Annotator(gazetteer)::annotate).verify(text);
            out.print(json ? new Json().text(found) + "\n" : new VerificationSheet().of(found));
            out.flush();
            return found.confirmed() ? 0 : Failures.NOT_CONFIRMED;
        }
    }

    private String text() throws IOException {
        boolean standard = file.toString().equals("-");
        byte[] bytes;
        try (InputStream in = standard ? System.in : Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            if (bytes.length <= LARGEST) {
                throw new IOException((standard ? "the text" : file) + " is not UTF-8: save it as plain text", e);
            }
            text = "";
        }
        if (bytes.length > LARGEST || text.length() > Verifier.LONGEST_TEXT) {
            throw new IOException((standard ? "the text" : file) + " has more than " + Verifier.LONGEST_TEXT
                    + " characters: check it in pieces");
        }
        return text;
    }
}
