package tutur.correction;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.document.Document;
import tutur.statement.Statement;
import tutur.text.Fingerprint;
import tutur.text.Span;
import tutur.text.Words;

/**
 * What a correction hangs on: words of a document, and enough of the document to know it again under another name.
 *
 * @param document id of the document when the correction was made
 * @param url its canonical address, or null when it names none
 * @param fingerprint {@link Fingerprint} of its body
 * @param statement id of the statement, which it keeps; null when the correction is about the document
 * @param text the text in which the words stand
 * @param words the words; empty when the correction is about the document as a whole
 * @param before some words in front of them
 * @param after some words behind them
 */
public record Anchor(
        String document,
        @Nullable String url,
        String fingerprint,
        @Nullable String statement,
        Text text,
        String words,
        String before,
        String after) {

    /** So many words are kept on either side. */
    private static final int CONTEXT = 8;

    /** Which text of a document. */
    public enum Text {
        /** Its body. */
        BODY,
        /** Its title. */
        TITLE;

        /** This text of {@code document}; empty when it has none. */
        String of(Document document) {
            String title = document.title();
            return this == BODY ? document.body() : title == null ? "" : title;
        }
    }

    /** @throws NullPointerException when anything but the address and the statement is missing */
    public Anchor {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** At the words of a statement of {@code annotated}. */
    public static Anchor of(AnnotatedDocument annotated, Statement statement) {
        Document document = annotated.document();
        Text in = in(statement);
        String text = in.of(document);
        Words words = Words.of(text);
        int first = words.at(statement.content().start());
        int after = words.at(statement.content().end());
        return new Anchor(
                document.id(),
                document.origin().url(),
                Fingerprint.of(document.body()),
                statement.id(),
                in,
                statement.text(),
                slice(words, Math.max(0, first - CONTEXT), first),
                slice(words, after, Math.min(words.size(), after + CONTEXT)));
    }

    /**
     * At a document, or at the place where a region is named in it.
     *
     * @param span words in its body, or null for the document as a whole
     */
    public static Anchor of(Document document, @Nullable Span span) {
        Words words = Words.of(document.body());
        int first = span == null ? 0 : words.at(span.start());
        int after = span == null ? 0 : words.at(span.end());
        return new Anchor(
                document.id(),
                document.origin().url(),
                Fingerprint.of(document.body()),
                null,
                Text.BODY,
                span == null ? "" : span.of(document.body()),
                span == null ? "" : slice(words, Math.max(0, first - CONTEXT), first),
                span == null ? "" : slice(words, after, Math.min(words.size(), after + CONTEXT)));
    }

    private static String slice(Words words, int from, int to) {
        return from >= to ? "" : words.span(from, to - 1).of(words.text());
    }

    /** The text that a statement stands in. */
    static Text in(Statement statement) {
        return statement.kind() == Statement.Kind.HEADLINE ? Text.TITLE : Text.BODY;
    }
}
