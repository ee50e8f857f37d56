package tutur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import tutur.web.WebSettings;
import tutur.web.WebSettings.Access;
import tutur.web.WebSettings.Limits;
import tutur.web.WebSettings.Logs;
import tutur.web.WebSettings.Proxies;

/** Who may ask the server for what, how often, and what is written down of it. */
final class Admission {

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description =
                    "File whose first line is a key that opens everything; otherwise the environment variable TUTUR_KEY. Keys for some things only: tutur key create.")
    private @Nullable Path keyFile;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description =
                    "How people reach the server through a proxy that passes Host on, as in https://arsip.example: for links, and to let its pages change something.")
    private @Nullable String address;

    @Option(
            names = "--reading",
            paramLabel = "open|key",
            defaultValue = "open",
            description = "Whether reading needs a key, too; ${DEFAULT-VALUE} when not given.")
    private Access reading = Access.OPEN;

    @Option(
            names = "--metrics",
            paramLabel = "open|key",
            description =
                    "Whether /metrics needs a key with the scope operations; when not given, unless only this machine can reach the server.")
    private @Nullable Access metrics;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "100",
            description =
                    "Requests that one client may make in a second in the long run, ten times as many at once; 0 for any number; ${DEFAULT-VALUE} when not given.")
    private int rate;

    @Option(
            names = "--log-requests",
            paramLabel = "none|slow|all",
            defaultValue = "slow",
            description =
                    "Which requests are written to the log, without addresses of clients; ${DEFAULT-VALUE} when not given.")
    private Logs.Which requests = Logs.Which.SLOW;

    @Option(
            names = "--slow",
            paramLabel = "MILLIS",
            defaultValue = "1000",
            description = "From when on a request is slow; ${DEFAULT-VALUE} when not given.")
    private int slow;

    @Option(names = "--log-words", description = "Write the words of requests to the log, too: they may name persons.")
    private boolean words;

    @Option(
            names = "--cors",
            paramLabel = "ORIGIN",
            description =
                    "A site whose pages may read the API in a browser, as in https://berita.example, or * for all; may be given several times; none when not given.")
    private List<String> origins = List.of();

    @Option(
            names = "--trusted-proxies",
            paramLabel = "ADDRESS",
            split = ",",
            description =
                    "Addresses or networks of proxies that are believed when they tell for whom they ask, as in 127.0.0.1,10.0.0.0/8; none when not given. Limits then count each of their clients.")
    private List<String> proxies = List.of();

    @Option(
            names = "--proxy-header",
            paramLabel = "x-forwarded-for|forwarded",
            defaultValue = "x-forwarded-for",
            converter = HeaderName.class,
            description = "In which header these proxies tell it; ${DEFAULT-VALUE} when not given.")
    private Proxies.Told header = Proxies.Told.X_FORWARDED_FOR;

    /** Names of headers as they are written. */
    static final class HeaderName implements ITypeConverter<Proxies.Told> {

        @Override
        public Proxies.Told convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "x-forwarded-for" -> Proxies.Told.X_FORWARDED_FOR;
                case "forwarded" -> Proxies.Told.FORWARDED;
                default -> throw new TypeConversionException("x-forwarded-for or forwarded, not '" + value + "'");
            };
        }
    }

    /**
     * All settings of the server.
     *
     * @param keys file of keys
     * @throws IOException when the file with the key cannot be read or its key is too short, or when a setting cannot be; the message
     *     says which
     */
    WebSettings settings(String host, int port, Path keys) throws IOException {
        try {
            WebSettings where = new WebSettings(host, port, key()).keys(keys).behind(address);
            Access toMeasure = metrics != null ? metrics : where.loopback() ? Access.OPEN : Access.KEY;
            return where.open(reading, toMeasure)
                    .limits(Limits.USUAL.rate(rate))
                    .logs(new Logs(requests, slow, words))
                    .origins(origins)
                    .trusting(new Proxies(proxies, header));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private @Nullable String key() throws IOException {
        String key = keyFile == null
                ? System.getenv("TUTUR_KEY")
                : Files.readString(keyFile).lines().findFirst().orElse("");
        if (key == null) {
            return null;
        }
        if (key.strip().length() < WebSettings.SHORTEST_KEY) {
            String where = keyFile == null ? "TUTUR_KEY" : keyFile.toString();
            throw new IOException(where + " has a key of less than " + WebSettings.SHORTEST_KEY
                    + " characters: make one with: head -c 24 /dev/urandom | base64");
        }
        return key.strip();
    }
}
