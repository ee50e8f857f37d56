package tutur.verification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.document.Document;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.text.Span;
import tutur.text.Terms;
import tutur.verification.Finding.Claim;
import tutur.verification.Finding.Verdict;
import tutur.verification.Finding.Warning;

/**
 * Checks the quotations of a text against an archive: whether somebody said so, who, when and where it stands. Immutable and safe for
 * use by several threads.
 */
public final class Verifier {

    /** The longest text, in characters of UTF-16. */
    public static final int LONGEST_TEXT = 20_000;

    /** Quotations with fewer words are not checked: many say them at all times. */
    public static final int FEWEST_WORDS = 4;

    /** The most quotations of one text that are checked. */
    public static final int MOST_QUOTATIONS = 200;

    /** Statements that are compared with one quotation. */
    private static final int CANDIDATES = 25;

    /** And with each half of one that no statement has. */
    private static final int HALVES = 8;

    private static final Comparator<Comparison.Likeness> BEST = Comparator.comparing(Comparison.Likeness::verdict)
            .thenComparing(
                    Comparator.comparingDouble(Comparison.Likeness::likeness).reversed());

    private final Archive archive;
    private final Function<Document, AnnotatedDocument> annotator;
    private final WordLists lists = new WordLists(Terms.load());

    /**
     * Reads its tables.
     *
     * @param archive what is known
     * @param annotator finds quotations and their speakers in a text; must be safe for use by several threads
     * @throws IllegalStateException when a table is missing or malformed
     */
    public Verifier(Archive archive, Function<Document, AnnotatedDocument> annotator) {
        this.archive = archive;
        this.annotator = annotator;
    }

    /**
     * Checks each quotation of {@code text}. What stands between quotation marks is one; in a short text without any, each line is; in a
     * long one, what somebody is reported to have said.
     *
     * @throws IllegalArgumentException when the text is longer than {@value #LONGEST_TEXT} characters
     * @throws IOException when the archive cannot be read
     */
    public Verification verify(String text) throws IOException {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    text.length() + " characters: at most " + LONGEST_TEXT + " are checked at once");
        }
        return new Checking(PlainText.of(text)).all();
    }

    /** One check of one text. */
    private final class Checking {

        private final String text;
        private final Annotating annotating = new Annotating(annotator);
        private final Sources sources = new Sources(archive);
        private final Claims claims;
        /** The same words by the same speaker are checked once. */
        private final Map<Object, Finding> known = new HashMap<>();

        Checking(String text) throws IOException {
            this.text = text;
            this.claims = new Claims(archive.roster(), annotating);
        }

        Verification all() throws IOException {
            List<Finding> findings = new ArrayList<>();
            List<Span> tooShort = new ArrayList<>();
            List<Span> unchecked = new ArrayList<>();
            Quotations quotations = new Quotations(annotating, lists, text);
            for (Quoted quoted : quotations.find()) {
                Comparison comparison = new Comparison(quoted.words(), lists);
                if (comparison.quotation().size() < FEWEST_WORDS) {
                    tooShort.add(quoted.span());
                } else if (findings.size() == MOST_QUOTATIONS) {
                    unchecked.add(quoted.span());
                } else {
                    findings.add(finding(quotations.beside(quoted), comparison));
                }
            }
            return new Verification(text, findings, tooShort, unchecked);
        }

        private Finding finding(Quoted quoted, Comparison comparison) throws IOException {
            record Key(List<String> words, Speaker claimed) {}
            Key key = new Key(comparison.quotation().words(), quoted.claimed());
            Finding before = known.get(key);
            Finding found = before == null ? check(quoted, comparison) : before;
            known.put(key, found);
            return new Finding(
                    quoted.span(),
                    quoted.words(),
                    quoted.claimed(),
                    found.verdict(),
                    found.speaker(),
                    found.part(),
                    found.likeness(),
                    found.difference(),
                    found.warnings(),
                    found.occurrences(),
                    found.more());
        }

        private Finding check(Quoted quoted, Comparison comparison) throws IOException {
            List<Archive.Wording> wordings = archive.wordings(quoted.words(), CANDIDATES);
            List<Comparison.Likeness> found =
                    wordings.stream().map(comparison::with).sorted(BEST).toList();
            Verdict verdict =
                    found.isEmpty() ? Verdict.NOT_FOUND : found.getFirst().verdict();
            List<Occurrence> standing =
                    verdict == Verdict.EXACT ? List.of() : sources.texts(quoted.words(), comparison);
            boolean torn = verdict == Verdict.REWORDED || verdict == Verdict.NOT_FOUND;
            if (torn && Joining.begins(comparison.quotation(), wordings)) {
                Joining joining = Joining.of(comparison.quotation(), halves(comparison.quotation(), wordings));
                if (!joining.none()) {
                    return joined(quoted, joining, standing);
                }
            }
            List<Comparison.Likeness> same =
                    found.stream().filter(one -> one.verdict() == verdict).toList();
            List<Occurrence> said = verdict == Verdict.NOT_FOUND ? List.of() : sources.of(same, comparison);
            if (said.isEmpty()) {
                return missing(quoted, Verdict.NOT_FOUND, Claim.OPEN, Set.of(), List.of(), standing);
            }
            Comparison.Likeness best = best(same, said.getFirst());
            return new Finding(
                    quoted.span(),
                    quoted.words(),
                    quoted.claimed(),
                    verdict,
                    claim(quoted, comparison, verdict, same.size(), said),
                    best.part(),
                    best.likeness(),
                    best.difference(),
                    warnings(best, said, !standing.isEmpty()),
                    Stream.concat(said.stream(), standing.stream()).toList(),
                    verdict == Verdict.EXACT ? Math.max(0, same.size() - Sources.MOST) : 0);
        }

        /** Those that may have one half of the quotation besides those that may have the whole. */
        private List<Archive.Wording> halves(Folded quotation, List<Archive.Wording> whole) throws IOException {
            int half = quotation.size() / 2;
            Set<Archive.Wording> all = new LinkedHashSet<>(whole);
            all.addAll(archive.wordings(quotation.written(0, half), HALVES));
            all.addAll(archive.wordings(quotation.written(half, quotation.size()), HALVES));
            return List.copyOf(all);
        }

        private Finding joined(Quoted quoted, Joining joining, List<Occurrence> standing) throws IOException {
            List<Occurrence> pieces = sources.pieces(joining.pieces());
            return joining.related()
                    ? missing(
                            quoted,
                            Verdict.REWORDED,
                            claims.among(quoted.claimed(), pieces),
                            Set.of(Warning.JOINED),
                            pieces,
                            standing)
                    : missing(quoted, Verdict.NOT_FOUND, Claim.OPEN, Set.of(Warning.JOINED), pieces, standing);
        }

        /** What no single statement has. */
        private static Finding missing(
                Quoted quoted,
                Verdict verdict,
                Claim claim,
                Set<Warning> warnings,
                List<Occurrence> said,
                List<Occurrence> standing) {
            Set<Warning> all = new HashSet<>(warnings);
            if (!standing.isEmpty()) {
                all.add(Warning.TEXT);
            }
            return new Finding(
                    quoted.span(),
                    quoted.words(),
                    quoted.claimed(),
                    verdict,
                    quoted.open() ? Claim.NONE : claim,
                    false,
                    0,
                    List.of(),
                    all,
                    Stream.concat(said.stream(), standing.stream()).toList(),
                    0);
        }

        private Claim claim(Quoted quoted, Comparison comparison, Verdict verdict, int count, List<Occurrence> said)
                throws IOException {
            Claim claim = claims.among(quoted.claimed(), said);
            if (verdict == Verdict.EXACT && count > Sources.MOST && (claim == Claim.DIFFERS || claim == Claim.OPEN)) {
                List<Occurrence> more = sources.by(quoted.claimed(), quoted.words(), comparison);
                return claims.among(quoted.claimed(), more) == Claim.SAME ? Claim.SAME : claim;
            }
            return claim;
        }
    }

    private static Comparison.Likeness best(List<Comparison.Likeness> found, Occurrence first) {
        return found.stream()
                .filter(one -> one.wording().statement().equals(first.statement()))
                .findFirst()
                .orElse(found.getFirst());
    }

    private Set<Warning> warnings(Comparison.Likeness best, List<Occurrence> said, boolean standing) {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        if (best.omission()) {
            warnings.add(Warning.OMISSION);
        }
        if (best.verdict() != Verdict.EXACT) {
            warnings.addAll(lists.warnings(best.difference()));
        }
        if (said.stream().noneMatch(one -> one.kind() == Statement.Kind.DIRECT)) {
            warnings.add(Warning.REPORTED);
        }
        if (standing) {
            warnings.add(Warning.TEXT);
        }
        if (best.verdict() == Verdict.EXACT && speakers(said) > 1) {
            warnings.add(Warning.SEVERAL);
        }
        return warnings;
    }

    private static long speakers(List<Occurrence> said) {
        return said.stream()
                .filter(Occurrence::exact)
                .map(Occurrence::speaker)
                .map(speaker -> switch (speaker) {
                    case Speaker.Known(var official) -> official.id();
                    case Speaker.Named(String name, boolean _) -> name;
                    case Speaker.Unknown() -> "";
                })
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
    }
}
