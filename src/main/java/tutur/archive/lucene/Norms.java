package tutur.archive.lucene;

import java.io.IOException;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;
import org.jspecify.annotations.Nullable;

/**
 * The codec of Lucene, which writes the same bytes, but has the lengths of the texts of a field in memory while it writes the terms of
 * that field. It asks for the length of every text that a term stands in, and few cards of a segment have a given text: each answer
 * would be searched for on disk, from the first card on.
 */
final class Norms extends FilterCodec {

    private final PostingsFormat postings;

    Norms() {
        this(Codec.getDefault());
    }

    private Norms(Codec codec) {
        super(codec.getName(), codec);
        this.postings = new Postings(codec.postingsFormat());
    }

    @Override
    public PostingsFormat postingsFormat() {
        return postings;
    }

    private static final class Postings extends PostingsFormat {

        private final PostingsFormat format;

        Postings(PostingsFormat format) {
            super(format.getName());
            this.format = format;
        }

        @Override
        public FieldsConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
            return new Consumer(format.fieldsConsumer(state), state.segmentInfo.maxDoc());
        }

        @Override
        public FieldsProducer fieldsProducer(SegmentReadState state) throws IOException {
            return format.fieldsProducer(state);
        }
    }

    private static final class Consumer extends FieldsConsumer {

        private final FieldsConsumer consumer;
        private final int cards;

        Consumer(FieldsConsumer consumer, int cards) {
            this.consumer = consumer;
            this.cards = cards;
        }

        @Override
        public void write(Fields fields, @Nullable NormsProducer norms) throws IOException {
            consumer.write(fields, inMemory(norms));
        }

        @Override
        public void merge(MergeState state, @Nullable NormsProducer norms) throws IOException {
            consumer.merge(state, inMemory(norms));
        }

        private @Nullable NormsProducer inMemory(@Nullable NormsProducer norms) {
            return norms == null ? null : new InMemory(norms, cards);
        }

        @Override
        public void close() throws IOException {
            consumer.close();
        }
    }

    /** Those of the field that was asked for last: fields are written one after the other. */
    private static final class InMemory extends NormsProducer {

        private final NormsProducer norms;
        private final int cards;
        private byte[] lengths = {};
        private @Nullable FieldInfo field;

        InMemory(NormsProducer norms, int cards) {
            this.norms = norms;
            this.cards = cards;
        }

        @Override
        public NumericDocValues getNorms(FieldInfo asked) throws IOException {
            if (!asked.equals(field)) {
                lengths = new byte[cards];
                NumericDocValues values = norms.getNorms(asked);
                for (int card = values.nextDoc(); card != NumericDocValues.NO_MORE_DOCS; card = values.nextDoc()) {
                    lengths[card] = (byte) values.longValue();
                }
                field = asked;
            }
            return new Lengths(lengths);
        }

        @Override
        public void checkIntegrity() throws IOException {
            norms.checkIntegrity();
        }

        @Override
        public void close() throws IOException {
            norms.close();
        }
    }

    /** Lengths of texts, which similarities squeeze into a byte; 0 where a card has no such text. */
    private static final class Lengths extends NumericDocValues {

        private final byte[] lengths;
        private int card = -1;

        Lengths(byte[] lengths) {
            this.lengths = lengths;
        }

        @Override
        public boolean advanceExact(int target) {
            card = target;
            return lengths[target] != 0;
        }

        @Override
        public long longValue() {
            return lengths[card];
        }

        @Override
        public int docID() {
            return card;
        }

        @Override
        public int nextDoc() {
            return advance(card + 1);
        }

        @Override
        public int advance(int target) {
            card = Math.min(target, lengths.length);
            while (card < lengths.length && lengths[card] == 0) {
                card++;
            }
            if (card == lengths.length) {
                card = NO_MORE_DOCS;
            }
            return card;
        }

        @Override
        public long cost() {
            return lengths.length;
        }
    }
}
