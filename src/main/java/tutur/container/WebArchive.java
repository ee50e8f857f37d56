package tutur.container;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web archive. Members are pages that a server sent whole (status 200) and that can be documents; requests, redirects, pictures and
 * what else a crawl keeps are counted in the note. A page is called by its time and address, as web archives do.
 */
final class WebArchive {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern DOCUMENT = Pattern.compile(
            "text/(?:html|plain|rtf|markdown|xml)|application/(?:xhtml\\+xml|pdf|rtf|msword|epub\\+zip|vnd\\.(?:ms-(?:excel|powerpoint|word)|openxmlformats|oasis).*)");
    private static final int MOST_KINDS_IN_A_NOTE = 12;

    private final Walk walk;
    private final String container;
    private final int depth;
    private final Map<String, Integer> passed = new TreeMap<>();

    WebArchive(Walk walk, String container, int depth) {
        this.walk = walk;
        this.container = container;
        this.depth = depth;
    }

    void read(InputStream in) throws IOException {
        WarcReader reader = new WarcReader(in);
        reader.setLenient(true);
        try {
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                record(next.get());
            }
        } finally {
            if (!passed.isEmpty()) {
                walk.note(note());
            }
        }
    }

    private void record(WarcRecord record) throws IOException {
        switch (record) {
            case WarcResponse response when isWeb(response) -> response(response);
            case WarcResource resource
            when isWeb(resource) ->
                page(
                        resource,
                        String.valueOf(resource.headers().first("Content-Type").orElse("")),
                        resource.body().stream());
            default -> pass(record.type());
        }
    }

    private void response(WarcResponse response) throws IOException {
        HttpResponse http;
        InputStream body;
        try {
            http = response.http();
            body = http.bodyDecoded().stream();
        } catch (IOException | RuntimeException e) {
            walk.leave(
                    path(response),
                    Member.Why.UNREADABLE,
                    "what the server sent cannot be understood (" + Trouble.words(e) + "); get the page again");
            return;
        }
        if (http.status() == 200) {
            page(response, http.headers().first("Content-Type").orElse(""), body);
        } else {
            pass("status " + http.status());
        }
    }

    private void page(WarcTargetRecord record, String contentType, InputStream body) throws IOException {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (type.isEmpty() || DOCUMENT.matcher(type).matches()) {
            walk.member(walk.count(body), path(record), depth, record.target(), date(record));
        } else {
            pass(type);
        }
    }

    private static boolean isWeb(WarcTargetRecord record) {
        String target = record.target();
        return target != null && (target.startsWith("http://") || target.startsWith("https://"));
    }

    private String path(WarcTargetRecord record) {
        Instant date = date(record);
        return walk.pathOfAddress(container, (date == null ? "" : TIME.format(date) + "/") + record.target());
    }

    private static @Nullable Instant date(WarcRecord record) {
        try {
            return record.date();
        } catch (RuntimeException e) {
            return null;
        }
    }

    private void pass(String kind) {
        String key = passed.size() < MOST_KINDS_IN_A_NOTE || passed.containsKey(kind) ? kind : "others";
        passed.merge(key.replaceAll("[^\\w .+/-]", ""), 1, Integer::sum);
        walk.passOver();
    }

    private String note() {
        int sum = passed.values().stream().mapToInt(Integer::intValue).sum();
        String kinds = passed.entrySet().stream()
                .map(e -> e.getValue() + " × " + e.getKey())
                .collect(Collectors.joining(", "));
        return sum + " records are no pages and were passed over: " + kinds;
    }
}
