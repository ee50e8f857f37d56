package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Dateline;
import tutur.document.Origin;
import tutur.json.Json;
import tutur.official.Official;
import tutur.statement.Speaker;
import tutur.statement.Statement.Kind;

/** A document whose every field wants to run in a browser, and what people add to it, on everything that the server shows. */
class HostileFieldsTest {

    private static final String KEY = "kunci-rahasia-untuk-uji";
    private static final int MOST_PAGES = 180;

    @TempDir
    private static Path folder;

    private static Running running;
    private static AnnotatedDocument hostile;
    private static Official official;

    /** Closes attributes, elements, comments and CDATA of whatever it stands in. */
    private static String evil(String where) {
        return where + "'\"><script>alert('" + where + "')</script><img src=x onerror=alert(1)>]]>--></title></style>"
                + "\" onmouseover=\"alert(1) javascript:alert(1)";
    }

    @BeforeAll
    static void start() throws Exception {
        Papers papers = new Papers(tutur.region.Gazetteer.load());
        official = new Official(
                "jahat-kota-palangka-raya",
                evil("nama"),
                evil("gelar"),
                evil("jabatan"),
                evil("unit"),
                null,
                papers.palangkaRaya);
        hostile = document(papers);
        running = new Running(folder, new WebSettings("127.0.0.1", 0, KEY), hostile);
        String said = papers.hostile().statements().getFirst().id();
        change(
                "/api/v1/corrections",
                Map.of(
                        "what",
                        "wrong-speaker",
                        "statement",
                        said,
                        "speaker",
                        "unknown",
                        "by",
                        evil("oleh"),
                        "why",
                        evil("sebab")));
        change(
                "/api/v1/searches",
                Map.of(
                        "name",
                        "p'\"><script>alert(1)</script>",
                        "search",
                        Map.of("q", evil("kata")),
                        "webhook",
                        "https://kait.example/x"));
    }

    @AfterAll
    static void stop() throws IOException {
        running.close();
    }

    private static void change(String path, Map<String, Object> body) throws Exception {
        HttpResponse<String> made = running.send(
                "POST",
                path,
                new Json().text(body),
                "Authorization",
                "Bearer " + KEY,
                "Content-Type",
                "application/json");
        assertEquals(201, made.statusCode(), made::body);
    }

    private static AnnotatedDocument document(Papers papers) {
        String words = evil("kutipan");
        String body = evil("isi") + "\n“" + words + "” kata " + evil("penutur") + "\n" + official.name();
        AnnotatedDocument plain = new Paper("jahat/" + evil("berkas") + ".txt", evil("judul"), body)
                .published(evil("media"), "2024-02-03")
                .from("https://jahat.example/\"><script>alert(1)</script>")
                .in(papers.palangkaRaya)
                .on("2024-02-03", "isi'")
                .about("netralitas-asn")
                .naming(official, official.name())
                .said(Kind.HEADLINE, new Speaker.Known(official), evil("judul"), "netralitas-asn")
                .readOut(Kind.DIRECT, new Speaker.Known(official), evil("pembaca"), words, "netralitas-asn")
                .said(Kind.INDIRECT, new Speaker.Named(evil("penutur"), true), "isi'", "netralitas-asn")
                .write();
        var before = plain.document();
        Origin origin = new Origin(
                before.origin().path(),
                evil("jenis"),
                before.origin().sha256(),
                before.origin().url(),
                new Origin.Source(evil("sumber"), true, null, Instant.parse("2024-02-04T00:00:00Z")));
        var authored = new tutur.document.Document(
                before.id(),
                origin,
                before.title(),
                LocalDate.parse("2024-02-03"),
                null,
                before.outlet(),
                evil("penulis"),
                before.body(),
                before.paragraphs(),
                before.furniture());
        return new AnnotatedDocument(
                authored,
                plain.language(),
                new Dateline(evil("tempat"), new tutur.text.Span(0, 3), papers.palangkaRaya),
                plain.events(),
                plain.regions(),
                plain.officials(),
                plain.topics(),
                plain.statements(),
                false);
    }

    @Test
    void nothingOfItRunsOnAnyPageFeedOrAnswer() throws Exception {
        Deque<String> waiting = new ArrayDeque<>(places());
        Set<String> seen = new LinkedHashSet<>(waiting);
        Map<String, Integer> kinds = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        while (!waiting.isEmpty()) {
            String path = waiting.remove();
            HttpResponse<String> answer = running.get(path);
            assertTrue(answer.statusCode() < 500, path + " → " + answer.statusCode());
            String type = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
            kinds.merge(type, 1, Integer::sum);
            assertEquals(
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElse(""),
                    path);
            if (type.equals("text/html")) {
                Document page = Jsoup.parse(answer.body(), running.base());
                check(path, page, wrong);
                for (String link : page.select("a[href^=/]").eachAttr("href")) {
                    if (seen.size() < MOST_PAGES && seen.add(link)) {
                        waiting.add(link);
                    }
                }
            } else if (type.endsWith("xml")) {
                parse(path, answer.body());
            }
        }
        System.out.println("hostile fields: " + seen.size() + " addresses, " + kinds);
        assertEquals(List.of(), wrong);
        assertTrue(kinds.getOrDefault("text/html", 0) > 40 && kinds.size() > 5, kinds::toString);
    }

    /** All routes with everything that can stand in their braces, bare, in English, and as searches for the document. */
    private static Set<String> places() {
        Set<String> places = new LinkedHashSet<>();
        List<String> ids = List.of(
                hostile.document().id(),
                hostile.statements().getLast().id(),
                official.id(),
                "62.71",
                "netralitas-asn",
                Paper.id("jahat/\"><b>.html"));
        for (String address : running.addresses()) {
            if (!address.startsWith("GET /")) {
                continue;
            }
            String path = address.substring(4);
            for (String id : path.contains("{") ? ids : List.of("")) {
                String place = path.replaceAll("\\{\\w+}", id);
                places.add(place);
                if (id.equals(ids.getFirst())) {
                    places.add(place + "?lang=en");
                }
            }
        }
        for (String base : List.of(
                "/search", "/api/v1/search", "/api/v1/feed", "/api/v1/export", "/api/v1/clipping", "/kliping")) {
            for (String more : List.of(
                    "unit=statement",
                    "unit=document&lang=en",
                    "official=" + official.id(),
                    "format=json",
                    "format=html",
                    "facet=official,office,source,term")) {
                places.add(base + "?topic=netralitas-asn&from=2024-02-03&to=2024-02-03&" + more);
            }
        }
        return places;
    }

    private static void check(String path, Document page, List<String> wrong) {
        for (Element element : page.getAllElements()) {
            boolean data = element.attr("type").equals("application/ld+json")
                    && !element.data().contains("<");
            boolean runs = (element.normalName().equals("script")
                            && !data
                            && (!element.html().isEmpty()
                                    || !element.attr("src").startsWith("/assets/")))
                    || Set.of("img", "iframe", "object", "embed", "base").contains(element.normalName())
                    || element.attributes().asList().stream()
                            .anyMatch(a -> a.getKey().startsWith("on")
                                    || (a.getKey().matches("href|src|action|formaction")
                                            && !a.getValue().matches("(?s)(https?://|/|#|\\?|mailto:).*|")));
            if (runs && !element.attr("src").startsWith("/assets/")) {
                wrong.add(path + ": "
                        + element.outerHtml()
                                .substring(0, Math.min(200, element.outerHtml().length())));
            }
        }
    }

    /** Well-formed, and without elements of the document's own. */
    private static void parse(String path, String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        org.w3c.dom.Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        for (String name : List.of("script", "img")) {
            assertEquals(0, document.getElementsByTagName(name).getLength(), path);
        }
    }
}
