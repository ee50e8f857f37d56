package tutur.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        StringBuilder csv = new StringBuilder();
        try {
            CsvRows rows = new CsvRows(NAMES, csv);
            for (Carrier carrier : pickup.carriers()) {
                rows.add(row(carrier));
            }
            rows.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be written", e);
        }
        return csv.toString();
    }

    private static Map<String, @Nullable Object> row(Carrier carrier) {
        Document document = carrier.document().document();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("document", document.id());
        row.put("outlet", document.outlet());
        row.put("published", document.published());
        row.put("title", document.title());
        row.put("url", document.origin().url());
        row.put("share", share(carrier.share()));
        row.put("kept", share(carrier.kept()));
        row.put("exact", carrier.count(Fate.Kind.EXACT));
        row.put("changed", carrier.count(Fate.Kind.CHANGED));
        row.put("dropped", carrier.count(Fate.Kind.DROPPED));
        return row;
    }

    private static double share(double share) {
        return Math.round(share * 100) / 100.0;
    }
}
