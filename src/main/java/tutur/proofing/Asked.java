package tutur.proofing;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.archive.WrongParameter;
import tutur.archive.WrongParameter.Fault;
import tutur.correction.Anchor;
import tutur.correction.Correction;
import tutur.correction.Entry;
import tutur.region.Gazetteer;
import tutur.region.Region;
import tutur.region.RegionMention;
import tutur.statement.Statement;
import tutur.text.Distance;
import tutur.text.Span;
import tutur.text.Words;

/** What somebody asks to have corrected: values by name, checked against the archive. */
final class Asked {

    private static final List<String> ALWAYS = List.of("what", "by", "why");

    /** The names that each kind takes besides. */
    private static final Map<String, List<String>> KINDS = Map.of(
            "wrong-speaker", List.of("statement", "speaker", "office", "unit", "acting", "region", "institution"),
            "not-a-statement", List.of("statement"),
            "wrong-span", List.of("statement", "words"),
            "wrong-region", List.of("statement", "document", "wrong", "region", "role"),
            "same-person", List.of("person", "other"),
            "different-person", List.of("person", "as", "document"));

    private static final String NONE = "none";

    private final Map<String, String> values;
    private final Archive archive;
    private final Supplier<Gazetteer> gazetteer;

    Asked(Map<String, String> values, Archive archive, Supplier<Gazetteer> gazetteer) {
        this.values = values;
        this.archive = archive;
        this.gazetteer = gazetteer;
    }

    /** How a correction is withdrawn. */
    static Entry.Withdrawn withdrawn(Map<String, String> values, String correction, String id, Instant when) {
        Values.check(values, List.of("by", "why"));
        return new Entry.Withdrawn(id, correction, Values.line(values, "by"), when, Values.line(values, "why"));
    }

    Entry.Made made(String id, Instant when) throws IOException {
        String what = Values.given(values, "what");
        List<String> names = KINDS.get(what);
        if (names == null) {
            String kinds = String.join(", ", KINDS.keySet().stream().sorted().toList());
            throw new WrongParameter(Fault.BAD_VALUE, "what", what, kinds, Values.nearest(what, KINDS.keySet()));
        }
        Values.check(values, Stream.concat(ALWAYS.stream(), names.stream()).toList());
        String by = Values.line(values, "by");
        String why = Values.line(values, "why");
        return switch (what) {
            case "wrong-region" -> region(id, by, when, why);
            case "same-person" ->
                new Entry.Made(
                        id, new Correction.SamePerson(person("person"), other(person("other"))), null, by, when, why);
            case "different-person" ->
                new Entry.Made(
                        id,
                        new Correction.DifferentPerson(person("person"), other(Values.line(values, "as"))),
                        Anchor.of(document().document(), null),
                        by,
                        when,
                        why);
            default -> {
                AnnotatedDocument document = containing();
                Statement statement = statement(document);
                yield new Entry.Made(
                        id, ofStatement(what, document, statement), Anchor.of(document, statement), by, when, why);
            }
        };
    }

    private Correction ofStatement(String what, AnnotatedDocument document, Statement statement) throws IOException {
        return switch (what) {
            case "wrong-speaker" ->
                new Correction.WrongSpeaker(new AskedSpeaker(values, archive).in(document, this::region));
            case "wrong-span" -> new Correction.WrongSpan(words(document, statement));
            default -> new Correction.NotAStatement();
        };
    }

    /** The words that were said, as the document has them. */
    private String words(AnnotatedDocument document, Statement statement) {
        String words = Values.text(values, "words");
        String title = Objects.requireNonNullElse(document.document().title(), "");
        String text = statement.kind() == Statement.Kind.HEADLINE
                ? title
                : document.document().body();
        if (!Values.contains(text, words)) {
            throw new WrongParameter(
                    Fault.BAD_VALUE, "words", Values.cut(words), "words that stand so in the document", List.of());
        }
        return words;
    }

    private Entry.Made region(String id, String by, Instant when, String why) throws IOException {
        Region right = regionOrNone("region");
        Region wrong = regionOrNone("wrong");
        RegionMention.Role role = role();
        if (values.containsKey("statement")) {
            AnnotatedDocument document = containing();
            Statement statement = statement(document);
            Values.check(values, List.of("what", "by", "why", "statement", "region"));
            Values.given(values, "region");
            return new Entry.Made(
                    id, new Correction.WrongRegion(null, right, null), Anchor.of(document, statement), by, when, why);
        }
        AnnotatedDocument document = document();
        if (wrong == null && right == null) {
            throw new WrongParameter(Fault.BAD_VALUE, "region", "", "a region, or wrong one", List.of());
        }
        Span span = null;
        if (wrong != null) {
            RegionMention named = mention(document, wrong);
            span = named.spans().isEmpty() ? null : named.spans().getFirst();
        }
        return new Entry.Made(
                id,
                new Correction.WrongRegion(wrong, right, role),
                Anchor.of(document.document(), span),
                by,
                when,
                why);
    }

    private static RegionMention mention(AnnotatedDocument document, Region wrong) {
        return document.regions().stream()
                .filter(m -> m.region().code().equals(wrong.code()))
                .findFirst()
                .orElseThrow(() -> new WrongParameter(
                        Fault.UNKNOWN_VALUE,
                        "wrong",
                        wrong.code(),
                        "",
                        document.regions().stream()
                                .map(m -> m.region().code())
                                .distinct()
                                .toList()));
    }

    private RegionMention.@Nullable Role role() {
        String role = values.get("role");
        if (role == null) {
            return null;
        }
        List<String> known = Stream.of(RegionMention.Role.values())
                .map(r -> r.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!known.contains(role)) {
            throw new WrongParameter(Fault.BAD_VALUE, "role", role, "primary, mentioned or venue", known);
        }
        return RegionMention.Role.valueOf(role.toUpperCase(Locale.ROOT));
    }

    private @Nullable Region regionOrNone(String name) {
        String value = values.get(name);
        return value == null || value.equals(NONE) ? null : region(name);
    }

    /** A region by code, slug or name. */
    private Region region(String name) {
        String value = Values.line(values, name);
        Gazetteer regions = gazetteer.get();
        List<Region> found = regions.byCode(value).map(List::of).orElseGet(() -> regions.named(value));
        if (found.size() == 1) {
            return found.getFirst();
        }
        List<Region> meant = found.isEmpty() ? regions.nearest(value, Values.MOST_SUGGESTIONS) : found;
        throw new WrongParameter(
                found.isEmpty() ? Fault.UNKNOWN_VALUE : Fault.AMBIGUOUS_VALUE,
                name,
                value,
                "",
                meant.stream().map(Gazetteer::slug).toList());
    }

    /** The id of an official whom the archive knows. */
    private String person(String name) throws IOException {
        String id = Values.line(values, name);
        if (AskedSpeaker.member(archive, id).isEmpty()) {
            throw new WrongParameter(Fault.UNKNOWN_VALUE, name, id, "", AskedSpeaker.like(archive, id));
        }
        return id;
    }

    private String other(String id) {
        if (id.equals(values.get("person"))) {
            String name = values.containsKey("other") ? "other" : "as";
            throw new WrongParameter(Fault.BAD_VALUE, name, id, "the id of another person", List.of());
        }
        return id;
    }

    private AnnotatedDocument document() throws IOException {
        String id = Values.line(values, "document");
        return archive.find(id)
                .filter(found -> found.document().id().equals(id))
                .orElseThrow(() -> new WrongParameter(Fault.UNKNOWN_VALUE, "document", id, "", List.of()));
    }

    /** The document of the statement. */
    private AnnotatedDocument containing() throws IOException {
        String id = Values.line(values, "statement");
        AnnotatedDocument found = archive.find(id).orElse(null);
        if (found == null) {
            int hyphen = id.indexOf('-');
            found = hyphen < 0 ? null : archive.find(id.substring(0, hyphen)).orElse(null);
        }
        if (found == null) {
            throw new WrongParameter(Fault.UNKNOWN_VALUE, "statement", id, "", List.of());
        }
        return found;
    }

    private Statement statement(AnnotatedDocument document) {
        String id = Values.line(values, "statement");
        for (Statement statement : document.statements()) {
            if (statement.id().equals(id) && Words.of(statement.text()).size() > 0) {
                return statement;
            }
        }
        List<String> meant = document.statements().stream()
                .map(Statement::id)
                .sorted((a, b) -> Integer.compare(Distance.between(a, id), Distance.between(b, id)))
                .limit(Values.MOST_SUGGESTIONS)
                .toList();
        throw new WrongParameter(Fault.UNKNOWN_VALUE, "statement", id, "", meant);
    }
}
