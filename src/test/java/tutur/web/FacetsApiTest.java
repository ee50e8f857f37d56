package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneServer.class)
class FacetsApiTest {

    private static final String SEARCH = "/api/v1/search?unit=statement&size=0&q=pengawasan";

    private final Running running;

    FacetsApiTest(Running running) {
        this.running = running;
    }

    @Test
    void whatIsChosenInAFieldDoesNotEmptyItAndNarrowsTheOthers() throws Exception {
        String all = running.get(SEARCH + "&facet=office").body();
        String chosen = running.get(SEARCH + "&facet=office&office=Sekda").body();
        assertEquals(facets(all), facets(chosen));
        String years = running.get(SEARCH + "&facet=year").body();
        assertTrue(
                !facets(years)
                        .equals(facets(
                                running.get(SEARCH + "&facet=year&office=Sekda").body())),
                years);
        assertEquals(
                facets(years),
                facets(running.get(SEARCH + "&facet=year&from=2023").body()));
    }

    @Test
    void datesComeAsTheFiltersTakeThemWithTheIntervalThatFits() throws Exception {
        String body = running.get(SEARCH + "&facet=date").body();
        assertTrue(body.contains("\"field\":\"date\",\"interval\":\"month\",\"values\":[{\"value\":\"2021-"), body);
        String narrow =
                running.get(SEARCH + "&facet=date&from=2023-11&to=2023-12").body();
        assertTrue(narrow.contains("\"interval\":\"day\",\"values\":[{\"value\":\"2023-1"), narrow);
        assertTrue(!narrow.contains("\"value\":\"2021"), narrow);
    }

    @Test
    void regionsTellWhatTheyLieInAndOfficialsTheirOffice() throws Exception {
        String body = running.get(SEARCH + "&facet=region,official").body();
        assertTrue(body.contains("\"value\":\"62.71\",\"label\":\"Kota Palangka Raya\",\"parent\":\"62\""), body);
        assertTrue(body.contains("\"parent\":null"), body);
        assertTrue(body.contains("\"label\":\"Rasidi Manan\",\"tenure\":{\"office\":\"Sekda\""), body);
    }

    @Test
    void whoeverFindsNothingIsToldWhatToLeaveOut() throws Exception {
        String body = running.get(SEARCH + "&from=1999&to=2000").body();
        assertTrue(
                body.contains(
                        "\"relief\":[{\"parameter\":\"to\",\"values\":[\"2000\"],\"total\":3,\"and\":[],\"q\":null}]"),
                body);
        assertTrue(running.get(SEARCH).body().contains("\"relief\":[]"));
    }

    private static String facets(String body) {
        return body.substring(body.indexOf("\"facets\""), body.indexOf("\"remarks\""));
    }
}
