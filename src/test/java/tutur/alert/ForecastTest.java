package tutur.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tutur.archive.Article.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Annotator;
import tutur.region.Gazetteer;

/** How much a search would bring is told honestly, also where little is known. */
class ForecastTest {

    @Test
    void aForecastGoesByTheLastDayThatIsKnownAlsoWhenItIsThatOfAnEvent(@TempDir Path corpus) throws IOException {
        try (Newsroom room = Newsroom.open(corpus)) {
            Map<String, List<String>> search = Map.of("q", List.of("sampah"));
            room.archive.add(
                    article("000000000001").body("Sampah tanpa tanggal").build());
            room.archive.commit();
            assertEquals(new Forecast(0, null, null, 0), room.alerts.forecast(search), "nothing is known");
            AnnotatedDocument undated = new Annotator(Gazetteer.load())
                    .annotate(article("000000000002")
                            .body("Bupati Batang membuka pasar pada Senin (12/6/2023). Sampah diangkut.")
                            .build()
                            .document());
            assertEquals(
                    "2023-06-12", String.valueOf(undated.events().getFirst().start()));
            room.archive.add(undated);
            room.archive.commit();
            Forecast forecast = room.alerts.forecast(search);
            assertEquals("2023-06-12", String.valueOf(forecast.to()));
            assertEquals(1, forecast.stories());
            assertEquals(0.04, forecast.perWeek(), "few, but not none");
        }
    }
}
