package tutur.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Makes single requests, within limits, to addresses that are open. No redirects, no cookies, no proxies. For several threads. */
final class Wire implements AutoCloseable {

    private static final int MOST_HEADERS = 200;
    private static final int LONGEST_LINE = 16_384;
    private static final int LONGEST_VALUE = 2_000;
    /** A connection stays with the address that was checked when it was made; names may move. */
    private static final TimeValue LONGEST_KEPT = TimeValue.ofMinutes(1);

    private static final int CHUNK = 16_384;

    private final Limits limits;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("harvest-clock").daemon().factory());

    Wire(Limits limits, Predicate<InetAddress> open, String userAgent) {
        this.limits = limits;
        Timeout idle = Timeout.of(limits.idle());
        RequestConfig config = RequestConfig.custom()
                .setResponseTimeout(idle)
                .setConnectionRequestTimeout(Timeout.of(limits.total()))
                .setProtocolUpgradeEnabled(false)
                .build();
        client = HttpClients.custom()
                .setConnectionManager(connections(open, idle))
                .setDefaultRequestConfig(config)
                .setUserAgent(userAgent)
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .build();
    }

    private static HttpClientConnectionManager connections(Predicate<InetAddress> open, Timeout idle) {
        Http1Config bounds = Http1Config.custom()
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxLineLength(LONGEST_LINE)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new PublicNames(open))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(bounds)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(idle)
                        .setSocketTimeout(idle)
                        .setTimeToLive(LONGEST_KEPT)
                        .setValidateAfterInactivity(TimeValue.ofMilliseconds(500))
                        .build())
                .setDefaultTlsConfig(
                        TlsConfig.custom().setHandshakeTimeout(idle).build())
                .build();
    }

    /**
     * Asks for an address.
     *
     * @param headers to send
     * @param most bytes of the unpacked body to read at most; the rest is not waited for
     * @throws PublicNames.Closed when its host is not open
     * @throws IOException when there is no answer within the limits; the message says why
     */
    Raw get(URI address, Map<String, String> headers, long most) throws IOException {
        HttpGet request = new HttpGet(address);
        request.setHeader("Accept-Encoding", "gzip");
        headers.forEach(request::setHeader);
        return send(request, most);
    }

    /**
     * Sends something to an address.
     *
     * @throws IOException as {@link #get} does
     */
    Raw post(URI address, Map<String, String> headers, byte[] body) throws IOException {
        HttpPost request = new HttpPost(address);
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(body, null));
        return send(request, 0);
    }

    private Raw send(HttpUriRequestBase request, long most) throws IOException {
        AtomicBoolean late = new AtomicBoolean();
        Runnable tooLate = () -> {
            late.set(true);
            request.cancel();
        };
        Future<?> end = clock.schedule(tooLate, limits.total().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return exchange(request, most);
        } catch (PublicNames.Closed e) {
            throw e;
        } catch (IOException e) {
            throw late.get()
                    ? new IOException("it took longer than " + limits.total().toSeconds() + " s", e)
                    : e;
        } finally {
            end.cancel(false);
        }
    }

    /** Left to itself the client would read away what we leave of a body, however long it is: so the connection is broken first. */
    private Raw exchange(HttpUriRequestBase request, long most) throws IOException {
        ClassicHttpResponse response = client.executeOpen(null, request, null);
        boolean whole = false;
        try {
            Raw raw = read(response, most);
            whole = raw.status() == 200 && !raw.cut();
            return raw;
        } finally {
            if (!whole) {
                request.cancel();
            }
            closeAfterAll(response);
        }
    }

    private static void closeAfterAll(ClassicHttpResponse response) {
        try {
            response.close();
        } catch (IOException _) {
            // The connection is broken already, by us or by the other side; what was to be had is had.
        }
    }

    private Raw read(ClassicHttpResponse response, long most) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : response.getHeaders()) {
            String value = header.getValue() == null ? "" : header.getValue();
            headers.putIfAbsent(
                    header.getName().toLowerCase(Locale.ROOT),
                    value.substring(0, Math.min(LONGEST_VALUE, value.length())));
        }
        HttpEntity entity = response.getEntity();
        if (response.getCode() != 200 || entity == null) {
            return new Raw(response.getCode(), headers, new byte[0], false);
        }
        String coding = headers.getOrDefault("content-encoding", "identity").toLowerCase(Locale.ROOT);
        Bounded body = new Bounded(limits, most);
        boolean whole = body.readFrom(decoded(entity.getContent(), coding));
        return new Raw(200, headers, body.bytes(), !whole);
    }

    private static InputStream decoded(InputStream in, String coding) throws IOException {
        return switch (coding) {
            case "identity", "" -> in;
            case "gzip", "x-gzip" -> new GZIPInputStream(in, CHUNK);
            default -> throw new IOException("it came packed as " + coding + ", which was not asked for");
        };
    }

    @Override
    public void close() throws IOException {
        clock.shutdownNow();
        client.close();
    }
}
