package tutur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tutur.harvest.Courier;

/** How webhooks of saved searches are told. */
final class Hooks {

    /** Fewer characters could be guessed by whoever sees signatures. */
    private static final int SHORTEST_SECRET = 16;

    @Option(
            names = "--hook-secret-file",
            paramLabel = "FILE",
            description =
                    "File whose first line is the secret that notices to webhooks are signed with; otherwise the environment variable TUTUR_HOOK_SECRET. Without a secret notices wait.")
    private @Nullable Path secretFile;

    @Option(
            names = "--private-hooks",
            description = "Webhooks may be on addresses that are not on the public net, such as this machine.")
    private boolean everywhere;

    /** The secret, or null when there is none. */
    @Nullable
    String secret() throws IOException {
        String secret = secretFile == null
                ? System.getenv("TUTUR_HOOK_SECRET")
                : Files.readString(secretFile).lines().findFirst().orElse("");
        if (secret != null && secret.strip().length() < SHORTEST_SECRET) {
            throw new IOException((secretFile == null ? "TUTUR_HOOK_SECRET" : secretFile.toString())
                    + " has a secret of less than " + SHORTEST_SECRET
                    + " characters: make one with: head -c 24 /dev/urandom | base64");
        }
        return secret == null ? null : secret.strip();
    }

    /** Carries notices to where they may go. */
    Courier courier() {
        return new Courier(Version.number(), everywhere);
    }
}
