package tutur.relevance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Annotator;
import tutur.archive.lucene.LuceneArchive;
import tutur.document.Document;
import tutur.region.Gazetteer;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.text.Span;

/** Quotations that are half remembered find the statement that was meant, among the statements of many other articles. */
@Tag("slow")
class KnownItemTest {

    private static final int QUOTATIONS = 100;
    private static final int SHORTEST = 8;
    private static final int OTHERS = 1_500;
    private static final int FIRST = 3;
    private static final int RIGHT = 95;

    private record Known(String id, String text) {}

    @Test
    void aHalfRememberedQuotationIsAmongTheFirstThree(@TempDir Path folder) throws IOException {
        List<Known> known = new ArrayList<>();
        try (LuceneArchive archive = LuceneArchive.open(folder)) {
            for (String gold : List.of("gold/regional-dev.json", "gold/seeds-gold.json")) {
                addGold(archive, gold, known);
            }
            addOthers(archive);
            archive.commit();
            Collections.shuffle(known, new Random(7));
            Searching searching = new Searching(archive);
            Memory memory = new Memory(11);
            List<String> lost = new ArrayList<>();
            for (Known one : known.subList(0, QUOTATIONS)) {
                String remembered = memory.of(one.text);
                List<String> found = searching.statements(remembered);
                if (!found.subList(0, Math.min(FIRST, found.size())).contains(one.id)) {
                    lost.add(one.id + " at " + found.indexOf(one.id) + ": " + remembered);
                }
            }
            System.out.printf("%d of %d found%n%s%n", QUOTATIONS - lost.size(), QUOTATIONS, String.join("\n", lost));
            assertTrue(lost.size() <= QUOTATIONS - RIGHT, () -> "not among the first three: " + lost.size());
        }
    }

    /** Adds the articles with the statements that people marked, whatever the program would find. */
    private static void addGold(LuceneArchive archive, String name, List<Known> known) throws IOException {
        for (JsonNode article : Shared.JSON.readTree(Shared.file(name).toFile()).get("documents")) {
            String id = article.get("file").asString().replaceAll("\\W", "");
            StringBuilder body = new StringBuilder("Laporan.");
            List<Statement> statements = new ArrayList<>();
            for (JsonNode said : article.get("statements")) {
                String words = said.get("text").asString();
                String statement = id + "-" + statements.size();
                int start = body.length() + 1;
                body.append('\n').append(words);
                statements.add(
                        statement(statement, words, new Span(start, start + words.length()), said.get("speaker")));
                if (words.split("\\s+").length >= SHORTEST) {
                    known.add(new Known(statement, words));
                }
            }
            JsonNode title = article.get("title");
            archive.add(Shared.document(id, title.isNull() ? null : title.asString(), body.toString(), statements));
        }
    }

    private static Statement statement(String id, String words, Span span, JsonNode speaker) {
        Speaker by = speaker == null || speaker.isNull()
                ? new Speaker.Unknown()
                : new Speaker.Named(speaker.asString(), false);
        return new Statement(id, Statement.Kind.DIRECT, span, words, null, by, null, null, null, List.of(), "gold", 1);
    }

    private static void addOthers(LuceneArchive archive) throws IOException {
        Annotator annotator = new Annotator(Gazetteer.load());
        int[] left = {OTHERS};
        Shared.lines(Shared.file("articles/regional-news.jsonl.gz"), line -> {
            String id = "other" + left[0];
            Document document = Shared.document(id, null, line.get("text").asString(), List.of())
                    .document();
            AnnotatedDocument annotated = annotator.annotate(document);
            archive.add(annotated);
            return --left[0] > 0;
        });
    }
}
