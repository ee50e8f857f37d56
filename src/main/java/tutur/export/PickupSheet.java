package tutur.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutur.document.Document;
import tutur.pickup.Carrier;
import tutur.pickup.Fate;
import tutur.pickup.Pickup;

/**
 * What outlets made of a release as CSV (RFC 4180, UTF-8, lines end with CR LF): one line for each document that took something, under
 * one line of names. A value that a spreadsheet would take for a formula begins with an apostrophe. Safe for use by several threads.
 */
public final class PickupSheet {

    private static final List<String> NAMES =
            List.of("document", "outlet", "published", "title", "url", "share", "kept", "exact", "changed", "dropped");

    /** The table. */
    public String of(Pickup pickup) {
        return Stream.concat(Stream.of(NAMES), pickup.carriers().stream().map(PickupSheet::row))
                .map(row -> row.stream().map(PickupSheet::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    private static List<String> row(Carrier carrier) {
        Document document = carrier.document().document();
        return List.of(
                document.id(),
                Objects.requireNonNullElse(document.outlet(), ""),
                Objects.requireNonNullElse(document.published(), "").toString(),
                Objects.requireNonNullElse(document.title(), ""),
                Objects.requireNonNullElse(document.origin().url(), ""),
                share(carrier.share()),
                share(carrier.kept()),
                "" + carrier.count(Fate.Kind.EXACT),
                "" + carrier.count(Fate.Kind.CHANGED),
                "" + carrier.count(Fate.Kind.DROPPED));
    }

    private static String share(double share) {
        return "" + Math.round(share * 100) / 100.0;
    }

    private static String cell(String value) {
        String safe = value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
        return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
