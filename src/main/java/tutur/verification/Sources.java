package tutur.verification;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.archive.Hit;
import tutur.archive.Query;
import tutur.archive.SearchRequest;
import tutur.document.Document;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.story.Quotation;
import tutur.story.Stories;
import tutur.verification.Finding.Verdict;

/** Reads the documents that statements stand in, each once. Of one thread. */
final class Sources {

    /** So many occurrences of a quotation are read and listed. */
    static final int MOST = 12;

    /** So many documents are looked through for words that are no statement. */
    private static final int MOST_TEXTS = 4;

    private final Archive archive;
    private final Map<String, Optional<AnnotatedDocument>> read = new HashMap<>();

    Sources(Archive archive) {
        this.archive = archive;
    }

    /** Where these statements stand, and the other documents that have the quotation of the first of them; in order, bounded. */
    List<Occurrence> of(List<Comparison.Likeness> found, Comparison comparison) throws IOException {
        Map<String, Occurrence> occurrences = new LinkedHashMap<>();
        for (Comparison.Likeness one : found.stream().limit(MOST).toList()) {
            add(occurrences, one.wording().statement(), one);
        }
        String first = found.getFirst().wording().statement();
        Optional<Quotation> others = archive.stories().quotation(first);
        for (String form : others.map(Quotation::statements).orElse(List.of())) {
            if (occurrences.size() < MOST && !occurrences.containsKey(form)) {
                Optional<Statement> said = statement(form);
                if (said.isPresent()) {
                    add(
                            occurrences,
                            form,
                            comparison.with(new Archive.Wording(form, said.get().text())));
                }
            }
        }
        return occurrences.values().stream().sorted(likeliest()).toList();
    }

    /** Then the earliest; of those that were published at once the one that leads its story, or its quotation. */
    private Comparator<Occurrence> likeliest() throws IOException {
        Stories stories = archive.stories();
        return Comparator.comparingDouble(Occurrence::likeness)
                .reversed()
                .thenComparing(Occurrence::when, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(this::paper, Comparator.nullsLast(Document.EARLIEST))
                .thenComparing(one -> !stories.leads(one.document()))
                .thenComparing(one -> one.statement() == null || !stories.leads(one.statement()))
                .thenComparing(Occurrence::document)
                .thenComparing(Occurrence::statement, Comparator.nullsLast(Comparator.<String>naturalOrder()));
    }

    private @Nullable Document paper(Occurrence one) {
        return read.getOrDefault(one.document(), Optional.empty())
                .map(AnnotatedDocument::document)
                .orElse(null);
    }

    private void add(Map<String, Occurrence> occurrences, String id, Comparison.Likeness like) throws IOException {
        Optional<Statement> said = statement(id);
        if (said.isPresent() && like.verdict() != Verdict.NOT_FOUND) {
            boolean exact = like.verdict() == Verdict.EXACT;
            occurrences.put(
                    id,
                    Occurrence.said(
                            document(Quotation.document(id)).orElseThrow().document(),
                            said.get(),
                            exact,
                            like.likeness()));
        }
    }

    /** Where these statements stand, in their order. */
    List<Occurrence> pieces(List<Archive.Wording> wordings) throws IOException {
        List<Occurrence> pieces = new ArrayList<>();
        for (Archive.Wording wording : wordings) {
            Optional<Statement> said = statement(wording.statement());
            Optional<AnnotatedDocument> document = document(Quotation.document(wording.statement()));
            if (said.isPresent() && document.isPresent() && pieces.size() < MOST) {
                pieces.add(Occurrence.said(document.get().document(), said.get(), false, 0));
            }
        }
        return pieces;
    }

    /** The documents, the earliest first, that have the words in their text though in no statement of anybody. */
    List<Occurrence> texts(String words, Comparison comparison) throws IOException {
        List<Occurrence> standing = new ArrayList<>();
        for (Hit hit : archive.search(request(new Query.Phrase(words), SearchRequest.Unit.DOCUMENT, MOST_TEXTS))
                .hits()) {
            String found = comparison.standing(hit.document().document().body());
            if (!found.isEmpty()) {
                standing.add(Occurrence.standing(hit.document().document(), found));
            }
        }
        return standing;
    }

    /** Statements with these words by a speaker of this name, where more have them than are listed. */
    List<Occurrence> by(Speaker claimed, String words, Comparison comparison) throws IOException {
        String name = switch (claimed) {
            case Speaker.Known known -> known.official().name();
            case Speaker.Named named -> named.name();
            case Speaker.Unknown _ -> "";
        };
        Query both = new Query.AllOf(List.of(new Query.Phrase(words), new Query.Words(name)));
        List<Occurrence> found = new ArrayList<>();
        for (Hit hit : archive.search(request(both, SearchRequest.Unit.STATEMENT, MOST))
                .hits()) {
            if (hit instanceof Hit.StatementHit said) {
                Comparison.Likeness like = comparison.with(new Archive.Wording(
                        said.statement().id(), said.statement().text()));
                if (like.verdict() == Verdict.EXACT) {
                    found.add(Occurrence.said(said.document().document(), said.statement(), true, 1));
                }
            }
        }
        return found;
    }

    private static SearchRequest request(Query query, SearchRequest.Unit unit, int size) {
        return new SearchRequest(query, unit, SearchRequest.Sort.OLDEST, size, null, List.of());
    }

    private Optional<AnnotatedDocument> document(String id) throws IOException {
        Optional<AnnotatedDocument> known = read.get(id);
        if (known == null) {
            known = archive.find(id);
            read.put(id, known);
        }
        return known;
    }

    private Optional<Statement> statement(String id) throws IOException {
        return document(Quotation.document(id)).stream()
                .flatMap(document -> document.statements().stream())
                .filter(said -> said.id().equals(id))
                .findFirst();
    }
}
