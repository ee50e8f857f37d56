package tutur.mcp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.document.Document;
import tutur.official.OfficialMention;
import tutur.statement.Statement;
import tutur.story.Quotation;
import tutur.story.Stories;

/** Reading one document, in slices or where words stand, and one statement with what stands around it. */
final class ReadingTools {

    private static final int LARGEST_SLICE = 20_000;
    private static final int USUAL_SLICE = 6_000;
    private static final int PASSAGES = 20;
    private static final int AROUND = 200;
    private static final int CONTEXT = 400;
    private static final int STATEMENTS = 40;
    private static final int NAMES = 30;

    private final Archive archive;

    ReadingTools(Archive archive) {
        this.archive = archive;
    }

    List<Tool> all() {
        return List.of(
                new Tool(
                        "get_document",
                        "Read a document",
                        "A document with its facts, its statements and its text: a slice of it, or with grep the passages that have some words."
                                + " 'next' tells the offset of the following slice.",
                        new Arguments()
                                .needs("id", "Id or address of a document, or of a statement in it.", "7ff610156bc1")
                                .number("offset", "Where the slice begins, in characters.", 0, 100_000_000, 0)
                                .number("length", "How many characters at the most.", 100, LARGEST_SLICE, USUAL_SLICE)
                                .text(
                                        "grep",
                                        "Instead of a slice: passages around these words, as written, whatever the case. Not a pattern.",
                                        "serapan anggaran"),
                        this::document),
                new Tool(
                        "get_statement",
                        "Read a statement",
                        "A statement with speaker, office, day and place, what stands before and after it, and how sure we are of the speaker.",
                        new Arguments()
                                .needs(
                                        "id",
                                        "Id of a statement, or an address that leads to it.",
                                        "7ff610156bc1-a91e4e53"),
                        this::statement));
    }

    private AnnotatedDocument find(String id) throws IOException {
        return archive.find(id)
                .orElseThrow(() -> new IllegalArgumentException("there is no document or statement '"
                        + Telling.clean(id, 60) + "': search for it to get its id"));
    }

    private static String id(Given given) {
        return String.valueOf(given.text("id"));
    }

    private Map<String, Object> document(Given given, Telling telling) throws IOException {
        AnnotatedDocument found = find(id(given));
        Document document = found.document();
        Map<String, Object> told = Telling.map("document", facts(found, telling));
        String words = given.text("grep");
        if (words == null) {
            told.put("slice", slice(document.body(), given.number("offset"), given.number("length")));
        } else {
            told.putAll(passages(document.body(), words));
        }
        told.putAll(Telling.map(
                "statements",
                found.statements().stream()
                        .limit(STATEMENTS)
                        .map(ReadingTools::brief)
                        .toList(),
                "moreStatements",
                found.statements().size() > STATEMENTS ? found.statements().size() - STATEMENTS : null));
        return told;
    }

    private static Map<String, Object> facts(AnnotatedDocument found, Telling telling) {
        Document document = found.document();
        Map<String, Object> facts = Telling.reference(document);
        facts.putAll(Telling.map(
                "author", Telling.clean(document.author(), 200),
                "language", Telling.word(found.language()),
                "advertorial", found.advertorial() ? true : null,
                "topics", found.topics(),
                "regions",
                        Telling.lines(
                                found.regions().stream()
                                        .map(m -> m.region().code() + " "
                                                + m.region().name())
                                        .toList(),
                                NAMES),
                "officials",
                        Telling.lines(
                                found.officials().stream()
                                        .map(ReadingTools::named)
                                        .toList(),
                                NAMES),
                "characters", document.body().length(),
                "permalink", telling.link("documents", document.id())));
        return facts;
    }

    private static String named(OfficialMention mention) {
        return mention.official().name() + ", " + mention.official().post() + " ("
                + mention.official().id() + ")";
    }

    private static Map<String, Object> brief(Statement said) {
        return Telling.map(
                "id", said.id(),
                "kind", Telling.word(said.kind()),
                "speaker", Telling.speaker(said.speaker()),
                "text", Telling.clean(said.text(), AROUND));
    }

    /** Whole characters: a slice neither begins nor ends between the halves of one. */
    private static Map<String, Object> slice(String body, int offset, int length) {
        int from = whole(body, Math.min(offset, body.length()));
        int to = whole(body, Math.min(body.length(), from + length));
        return Telling.map(
                "offset",
                from,
                "text",
                Telling.visible(body.substring(from, to)),
                "next",
                to < body.length() ? to : null);
    }

    private static int whole(String body, int at) {
        boolean inside = at > 0 && at < body.length() && Character.isLowSurrogate(body.charAt(at));
        return inside ? at - 1 : at;
    }

    private static Map<String, Object> passages(String body, String words) {
        Matcher found = Pattern.compile(Pattern.quote(words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(body);
        List<Object> passages = new ArrayList<>();
        int count = 0;
        int told = 0;
        while (found.find()) {
            count++;
            if (passages.size() < PASSAGES && found.start() >= told) {
                int from = whole(body, Math.max(0, found.start() - AROUND));
                told = whole(body, Math.min(body.length(), found.start() + words.length() + AROUND));
                passages.add(Telling.map(
                        "offset", from, "at", found.start(), "text", Telling.visible(body.substring(from, told))));
            }
        }
        Map<String, Object> result = Telling.map("found", count);
        result.put("passages", passages);
        return result;
    }

    private Map<String, Object> statement(Given given, Telling telling) throws IOException {
        String id = id(given);
        AnnotatedDocument found = find(id);
        Statement said = found.statements().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + id + "' is a document: get_document reads it and lists its statements"));
        Document document = found.document();
        Stories stories = archive.stories();
        int copies = stories.quotation(id).map(q -> q.documents() - 1).orElse(0);
        Map<String, Object> told = telling.statement(
                said, document, copies, stories.quotation(id).map(Quotation::id).orElse(null));
        told.put("rule", said.rule());
        if (said.kind() != Statement.Kind.HEADLINE) {
            String body = document.body();
            int start = said.content().start();
            int end = said.content().end();
            int from = whole(body, Math.max(0, start - CONTEXT));
            int to = whole(body, Math.min(body.length(), end + CONTEXT));
            told.put("before", Telling.visible(body.substring(from, start)));
            told.put("after", Telling.visible(body.substring(end, to)));
        }
        return Telling.map("statement", told);
    }
}
