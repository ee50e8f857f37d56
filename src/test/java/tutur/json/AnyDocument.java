package tutur.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Dateline;
import tutur.annotation.Event;
import tutur.document.Document;
import tutur.document.Furniture;
import tutur.document.Origin;
import tutur.document.Paragraph;
import tutur.official.Acting;
import tutur.official.Official;
import tutur.official.OfficialMention;
import tutur.region.Region;
import tutur.region.RegionMention;
import tutur.statement.Corrected;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.text.Language;
import tutur.text.Span;

/** Documents with every kind of content and every absence, the same ones for the same seed. */
final class AnyDocument {

    private static final String ALPHABET = "abc \n\"\\/“”é\u0001\u2028𝄞—{}[]<>";

    private final Random random;

    AnyDocument(long seed) {
        random = new Random(seed);
    }

    AnnotatedDocument next() {
        String body = words() + words() + "tutup";
        return new AnnotatedDocument(
                document(body),
                Language.INDONESIAN,
                maybe(() -> new Dateline(words(), span(body), maybe(this::region))),
                several(() -> new Event(day(), LocalDate.of(2099, 1, 1), span(body), words(), random.nextBoolean())),
                several(() -> new RegionMention(
                        region(), one(RegionMention.Role.values()), several(() -> span(body)), words())),
                several(() -> new OfficialMention(official(), List.of(span(body)), words())),
                several(this::words),
                several(() -> statement(body)),
                random.nextBoolean(),
                several(this::note));
    }

    private Document document(String body) {
        return new Document(
                words(),
                new Origin(
                        words(),
                        "text/html",
                        words(),
                        maybe(this::words),
                        maybe(() -> new Origin.Source(
                                words(),
                                random.nextBoolean(),
                                maybe(this::words),
                                Instant.ofEpochSecond(random.nextLong(4_000_000_000L))))),
                maybe(this::words),
                maybe(this::day),
                maybe(() -> LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(60))),
                maybe(this::words),
                maybe(this::words),
                body,
                List.of(new Paragraph(new Span(0, body.length()), 1 + random.nextInt(9))),
                several(() -> new Furniture(one(Furniture.Kind.values()), words(), 1)),
                several(() -> new Document.Caveat(
                        one(Document.Caveat.Kind.values()),
                        words(),
                        several(() ->
                                new Document.Caveat.Page(random.nextInt(99), maybe(() -> random.nextInt(101)))))));
    }

    private Statement statement(String body) {
        Span content = span(body);
        return new Statement(
                words(),
                one(Statement.Kind.values()),
                content,
                content.of(body),
                maybe(() -> span(body)),
                speaker(),
                maybe(this::words),
                maybe(this::day),
                maybe(this::region),
                several(this::words),
                words(),
                random.nextDouble(),
                several(this::note));
    }

    private Corrected note() {
        Instant when = Instant.ofEpochSecond(random.nextInt());
        return new Corrected(words(), words(), words(), words(), words(), when, words(), maybe(this::words));
    }

    private Speaker speaker() {
        return switch (random.nextInt(3)) {
            case 0 -> new Speaker.Known(official());
            case 1 -> new Speaker.Named(words(), random.nextBoolean());
            default -> new Speaker.Unknown();
        };
    }

    private Official official() {
        return new Official(
                words(),
                words(),
                words(),
                words(),
                maybe(this::words),
                maybe(() -> one(Acting.values())),
                maybe(this::region));
    }

    private Region region() {
        return new Region("12." + random.nextInt(99), words(), one(Region.Level.values()), maybe(() -> "12"));
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(random.nextInt(30_000));
    }

    private Span span(String body) {
        int start = random.nextInt(body.length());
        return new Span(start, start + random.nextInt(body.length() - start + 1));
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        random.ints(random.nextInt(12), 0, ALPHABET.codePointCount(0, ALPHABET.length()))
                .map(i -> ALPHABET.codePointAt(ALPHABET.offsetByCodePoints(0, i)))
                .forEach(words::appendCodePoint);
        return words.toString();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <T> List<T> several(Supplier<T> value) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value.get());
        }
        return list;
    }
}
