package tutur.archive.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.roster.Member;
import tutur.roster.Roster;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.story.Paper;
import tutur.story.Quotation;
import tutur.story.Quote;
import tutur.text.Shingles;
import tutur.text.Words;

/** What cards tell to find copies: written when they are filed, read when somebody asks for stories. */
final class Likenesses {

    /** A card that may have copies: its number, its id, its day, or null when undated, and its place in that, see {@link Moment}. */
    record Card(int number, String id, @Nullable LocalDate day, long moment) {}

    final List<Card> cards = new ArrayList<>();
    final List<Paper> papers = new ArrayList<>();
    final List<Quote> quotes = new ArrayList<>();
    private final Roster roster;

    private Likenesses(Roster roster) {
        this.roster = roster;
    }

    /** Adds to the cards of a block what they tell. */
    static void add(List<Document> block, AnnotatedDocument annotated) {
        tutur.document.Document document = annotated.document();
        Document first = block.getFirst();
        first.add(shingles(Shingles.of(document.body(), Paper.WORDS)));
        for (int i = 0; i < annotated.statements().size(); i++) {
            Statement said = annotated.statements().get(i);
            if (said.kind() != Statement.Kind.DIRECT) {
                continue;
            }
            Shingles words = Shingles.of(said.text(), Quote.WORDS);
            if (words.size() >= Quote.SHORTEST) {
                Document card = block.get(i + 1);
                card.add(shingles(words));
                card.add(new SortedDocValuesField(Schema.SPEAKER, Schema.bytes(name(said.speaker()))));
            }
        }
    }

    private static BinaryDocValuesField shingles(Shingles shingles) {
        return new BinaryDocValuesField(Schema.SHINGLES, new BytesRef(shingles.bytes()));
    }

    private static String name(Speaker speaker) {
        String name = switch (speaker) {
            case Speaker.Known known -> known.official().name();
            case Speaker.Named named -> named.name();
            case Speaker.Unknown _ -> "";
        };
        String value = Schema.value(name).toLowerCase(Locale.ROOT);
        Words words = Words.of(value);
        return IntStream.range(0, words.size()).mapToObj(words::lower).collect(Collectors.joining(" "));
    }

    /** All of a snapshot. */
    static Likenesses of(Snapshot snapshot) throws IOException {
        Likenesses all = new Likenesses(snapshot.persons().roster());
        for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
            all.read(leaf.reader(), leaf.docBase);
        }
        return all;
    }

    private void read(LeafReader leaf, int base) throws IOException {
        Bits live = leaf.getLiveDocs();
        BinaryDocValues shingles = DocValues.getBinary(leaf, Schema.SHINGLES);
        SortedDocValues ids = DocValues.getSorted(leaf, Schema.ID);
        NumericDocValues places = DocValues.getNumeric(leaf, Schema.PLACE);
        NumericDocValues days = DocValues.getNumeric(leaf, Schema.DAY);
        NumericDocValues moments = DocValues.getNumeric(leaf, Schema.MOMENT);
        SortedSetDocValues outlets = DocValues.getSortedSet(leaf, Schema.SOURCE);
        SortedDocValues speakers = DocValues.getSorted(leaf, Schema.SPEAKER);
        SortedSetDocValues officials = DocValues.getSortedSet(leaf, Schema.OFFICIAL);
        for (int at = shingles.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = shingles.nextDoc()) {
            if (live != null && !live.get(at) || !ids.advanceExact(at) || !places.advanceExact(at)) {
                continue;
            }
            String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
            BytesRef bytes = shingles.binaryValue();
            Shingles words = Shingles.read(bytes.bytes, bytes.offset, bytes.length);
            LocalDate day = days.advanceExact(at) ? LocalDate.ofEpochDay(days.longValue()) : null;
            long moment = moments.advanceExact(at) ? moments.longValue() : Long.MAX_VALUE;
            cards.add(new Card(base + at, id, day, moment));
            if (places.longValue() == 0) {
                Moment published = Moment.read(moment);
                papers.add(new Paper(id, day, published.minute(), published.official(), first(outlets, at), words));
            } else {
                String speaker = speakers.advanceExact(at)
                        ? speakers.lookupOrd(speakers.ordValue()).utf8ToString()
                        : "";
                quotes.add(new Quote(
                        id,
                        Quotation.document(id),
                        person(Quotation.document(id), first(officials, at)),
                        speaker,
                        words));
            }
        }
    }

    private @Nullable String person(String document, @Nullable String official) {
        return official == null
                ? null
                : roster.meant(document, official).map(Member::id).orElse(official);
    }

    private static @Nullable String first(SortedSetDocValues values, int at) throws IOException {
        return values.advanceExact(at) ? values.lookupOrd(values.nextOrd()).utf8ToString() : null;
    }
}
