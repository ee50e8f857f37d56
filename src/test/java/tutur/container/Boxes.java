package tutur.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Mail boxes and a mail of Outlook for tests; where they come from stands beside them. */
public final class Boxes {

    /** Seven mails, the last with a mail passed on in it that a file is attached to. */
    public static final String MAILS = "testPST.pst";

    /** Four mails in a folder in a folder, with text, markup or both. */
    public static final String BODIES = "testPST_variousBodyTypes.pst";

    /** A mail, saved as a file of its own, that a text and a Word document are attached to. */
    public static final String MAIL = "testMSG_att_doc.msg";

    private Boxes() {}

    /** Writes one of them to a file. */
    public static Path write(String name, Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.write(file, bytes(name));
    }

    /** The bytes of one of them. */
    public static byte[] bytes(String name) throws IOException {
        try (InputStream in = new XZCompressorInputStream(
                Objects.requireNonNull(Boxes.class.getResourceAsStream("/tutur/extraction/" + name + ".xz"), name))) {
            return in.readAllBytes();
        }
    }
}
