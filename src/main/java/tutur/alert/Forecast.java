package tutur.alert;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.archive.Filing;
import tutur.archive.Hit;
import tutur.archive.Query;
import tutur.archive.SearchRequest;
import tutur.archive.SearchResult;

/**
 * How much a search would bring, judged by the half year before the last day that the archive knows: what is not fed any more would
 * else promise nothing. That day is the one under which its newest document is filed, be it that of an event.
 *
 * @param stories how many stories (statements: quotations) it finds in these days
 * @param from first day, or null when no document has a day
 * @param to last day, or null
 * @param perWeek about how many in a week, to two decimals; 0 only when there was none
 */
public record Forecast(
        long stories, @Nullable LocalDate from, @Nullable LocalDate to, double perWeek) {

    private static final int WEEKS = 26;
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    static Forecast of(SearchRequest request, Archive archive, Clock clock) throws IOException {
        LocalDate today = LocalDate.now(clock.withZone(JAKARTA));
        SearchRequest newest = new SearchRequest(
                new Query.Between(null, today),
                SearchRequest.Unit.DOCUMENT,
                SearchRequest.Sort.NEWEST,
                1,
                null,
                List.of());
        List<Hit> hits = archive.search(newest).hits();
        LocalDate last = hits.isEmpty()
                ? null
                : Filing.of(hits.getFirst().document()).getFirst().day();
        if (last == null) {
            return new Forecast(0, null, null, 0);
        }
        LocalDate from = last.minusWeeks(WEEKS).plusDays(1);
        SearchResult result = archive.search(new SearchRequest(
                new Query.AllOf(List.of(request.query(), new Query.Between(from, last))),
                request.unit(),
                SearchRequest.Sort.NEWEST,
                0,
                null,
                List.of(),
                SearchRequest.Copies.FOLD,
                SearchRequest.Rewriting.OFF));
        long days = ChronoUnit.DAYS.between(from, last) + 1;
        return new Forecast(result.total(), from, last, Math.round(result.total() * 700.0 / days) / 100.0);
    }
}
