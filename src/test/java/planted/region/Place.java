package planted.region;

import org.apache.lucene.util.BytesRef;
import planted.text.Word;

/** Fault: a library that the map does not give to this package. */
public record Place(Word name, BytesRef bytes) {}
