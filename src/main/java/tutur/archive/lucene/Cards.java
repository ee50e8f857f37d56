package tutur.archive.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.archive.Filing;
import tutur.json.AnnotationCodec;
import tutur.official.Official;
import tutur.region.Region;
import tutur.text.Fingerprint;
import tutur.text.Terms;

/** Turns an annotated document into the block of flat cards that stands for it in the index. */
final class Cards {

    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);

    private final Terms terms;
    private final AnnotationCodec codec;
    private final AnswerTerms.Kinds kinds = new AnswerTerms.Kinds();

    Cards(Terms terms, AnnotationCodec codec) {
        this.terms = terms;
        this.codec = codec;
    }

    List<Document> of(AnnotatedDocument annotated) {
        List<Document> block = new ArrayList<>();
        Map<String, List<Terms.Term>> known = new HashMap<>();
        for (Filing filing : Filing.of(annotated)) {
            Document card = card(filing, text -> known.computeIfAbsent(text, terms::of));
            card.add(new StringField(Schema.DOCUMENT, annotated.document().id(), Field.Store.NO));
            card.add(new NumericDocValuesField(Schema.PLACE, block.size()));
            card.add(new NumericDocValuesField(Schema.MOMENT, Moment.of(annotated.document())));
            block.add(card);
        }
        Likenesses.add(block, annotated);
        Wordings.add(block, annotated);
        addSource(block.getFirst(), annotated);
        return block;
    }

    private void addSource(Document card, AnnotatedDocument annotated) {
        card.add(new StoredField(Schema.JSON, codec.encode(annotated)));
        card.add(new BinaryDocValuesField(
                Schema.SHA256, Schema.bytes(annotated.document().origin().sha256())));
        card.add(new BinaryDocValuesField(
                Schema.FINGERPRINT,
                Schema.bytes(Fingerprint.of(annotated.document().body()))));
        if (!annotated.corrections().isEmpty()) {
            card.add(new BinaryDocValuesField(
                    Schema.CORRECTIONS, new BytesRef(codec.encodeNotes(annotated.corrections()))));
        }
    }

    /** One card, as it is found by its words and values. */
    Document card(Filing filing) {
        return card(filing, terms::of);
    }

    /** @param analysis gives the terms of a text; the cards of a block have texts in common, such as the title */
    private Document card(Filing filing, Function<String, List<Terms.Term>> analysis) {
        Document card = new Document();
        card.add(new StringField(Schema.UNIT, Schema.lower(filing.unit()), Field.Store.NO));
        card.add(new StringField(Schema.ID, filing.id(), Field.Store.NO));
        card.add(new SortedDocValuesField(Schema.ID, Schema.bytes(filing.id())));
        addWords(card, filing, analysis);
        addPersons(card, filing);
        filing.regions().forEach(code -> addValue(card, Schema.REGION, code));
        new LinkedHashSet<>(filing.topics()).forEach(topic -> addValue(card, Schema.TOPIC, topic));
        new LinkedHashSet<>(filing.documentTopics())
                .forEach(topic -> card.add(new StringField(Schema.SUBJECT, Schema.value(topic), Field.Store.NO)));
        filing.kinds().forEach(kind -> addValue(card, Schema.KIND, Schema.lower(kind)));
        if (filing.source() != null) {
            addFolded(card, Schema.SOURCE, filing.source());
        }
        addValue(card, Schema.ADVERTORIAL, String.valueOf(filing.advertorial()));
        if (filing.day() != null) {
            int day = (int) filing.day().toEpochDay();
            card.add(new IntPoint(Schema.DAY, day));
            card.add(new NumericDocValuesField(Schema.DAY, day));
            card.add(new SortedSetDocValuesField(Schema.YEAR, Schema.bytes(year(filing.day()))));
        }
        return card;
    }

    /** In four digits, so that years are in order as texts, too. */
    private static String year(LocalDate day) {
        String year = String.valueOf(day.getYear());
        return "0".repeat(Math.max(0, 4 - year.length())) + year;
    }

    private void addWords(Document card, Filing filing, Function<String, List<Terms.Term>> analysis) {
        switch (filing.unit()) {
            case DOCUMENT -> {
                if (!filing.title().isBlank()) {
                    card.add(new BinaryDocValuesField(Schema.HEADING, Schema.bytes(Schema.value(filing.title()))));
                }
                addTerms(card, Schema.TITLE, analysis.apply(filing.title()), COUNTED);
                addBody(card, filing.text());
            }
            case STATEMENT -> {
                addTerms(card, Schema.ABOVE, analysis.apply(filing.title()), COUNTED);
                addTerms(card, Schema.SAID, analysis.apply(filing.text()), COUNTED);
                addTerms(card, Schema.CONTEXT, analysis.apply(filing.context()), COUNTED);
            }
            case OFFICIAL -> addTerms(card, Schema.WHO, analysis.apply(filing.text()), COUNTED);
        }
    }

    /** With the places of stems and of answers, in which questions are answered. */
    private void addBody(Document card, String text) {
        List<Terms.Term> found = terms.of(text);
        addTerms(card, Schema.BODY, found, PLACED);
        if (!found.isEmpty()) {
            card.add(new Field(Schema.ANSWERS, new AnswerTerms(kinds, text, found), PLACED));
        }
    }

    private static void addTerms(Document card, Schema.Text field, List<Terms.Term> found, FieldType stems) {
        if (!found.isEmpty()) {
            card.add(new Field(field.exact(), new ListedTerms(found, Terms.Term::exact), PLACED));
            card.add(new Field(field.stem(), new ListedTerms(found, Terms.Term::stem), stems));
        }
    }

    private static void addPersons(Document card, Filing filing) {
        Set<String> ids = new LinkedHashSet<>();
        Set<String> offices = new LinkedHashSet<>();
        Set<String> units = new LinkedHashSet<>();
        for (Official official : filing.officials()) {
            ids.add(official.id());
            offices.add(official.office());
            if (official.unit() != null) {
                units.add(Schema.key(official.office() + " " + official.unit()));
            }
        }
        ids.forEach(id -> addValue(card, Schema.OFFICIAL, id));
        offices.forEach(office -> addFolded(card, Schema.OFFICE, office));
        filing.officials().stream()
                .flatMap(official -> Stream.ofNullable(official.region()))
                .map(Region::code)
                .distinct()
                .forEach(code -> card.add(new StringField(Schema.SEAT, code, Field.Store.NO)));
        units.forEach(unit -> card.add(new StringField(Schema.OFFICE, unit, Field.Store.NO)));
        if (filing.unit() == Filing.Unit.OFFICIAL) {
            filing.officials().stream()
                    .map(Official::name)
                    .distinct()
                    .forEach(name ->
                            card.add(new SortedSetDocValuesField(Schema.NAME, Schema.bytes(Schema.value(name)))));
            filing.officials().stream()
                    .map(Posts::encode)
                    .distinct()
                    .forEach(post -> card.add(new SortedSetDocValuesField(Schema.POST, Schema.bytes(post))));
            card.add(new NumericDocValuesField(Schema.STATEMENTS, filing.statements()));
        }
    }

    private static void addValue(Document card, String field, String value) {
        card.add(new StringField(field, Schema.value(value), Field.Store.NO));
        card.add(new SortedSetDocValuesField(field, Schema.bytes(Schema.value(value))));
    }

    /** Sought without regard to case, counted as written. */
    private static void addFolded(Document card, String field, String value) {
        card.add(new StringField(field, Schema.key(value), Field.Store.NO));
        card.add(new SortedSetDocValuesField(field, Schema.bytes(Schema.value(value))));
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /** Shows the documents of a segment to {@code visitor}. */
    void entries(LeafReader reader, Consumer<Archive.Entry> visitor) throws IOException {
        BinaryDocValues hashes = reader.getBinaryDocValues(Schema.SHA256);
        BinaryDocValues fingerprints = reader.getBinaryDocValues(Schema.FINGERPRINT);
        SortedDocValues ids = reader.getSortedDocValues(Schema.ID);
        BinaryDocValues notes = reader.getBinaryDocValues(Schema.CORRECTIONS);
        Bits live = reader.getLiveDocs();
        if (hashes == null || fingerprints == null || ids == null) {
            return;
        }
        for (int card = hashes.nextDoc(); card < reader.maxDoc(); card = hashes.nextDoc()) {
            if ((live == null || live.get(card)) && fingerprints.advanceExact(card) && ids.advanceExact(card)) {
                visitor.accept(new Archive.Entry(
                        ids.lookupOrd(ids.ordValue()).utf8ToString(),
                        hashes.binaryValue().utf8ToString(),
                        fingerprints.binaryValue().utf8ToString(),
                        notes != null && notes.advanceExact(card)
                                ? codec.decodeNotes(BytesRef.deepCopyOf(notes.binaryValue()).bytes)
                                : List.of()));
            }
        }
    }
}
