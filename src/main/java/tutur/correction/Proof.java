package tutur.correction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.region.Region;
import tutur.region.RegionMention;
import tutur.statement.Corrected;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.text.Span;

/** A document while corrections are laid over it, one after the other. */
final class Proof {

    private static final String WORDS_GONE = "its words do not stand in the document any more";
    private static final String NO_STATEMENT = "its words stand in the document, but no statement is found there";

    private static final RegionMention.Role PRIMARY = RegionMention.Role.PRIMARY;

    private final AnnotatedDocument source;
    private final Map<Anchor.Text, Place> places = new EnumMap<>(Anchor.Text.class);
    private final List<Statement> statements;
    private final List<Corrected> notes;
    private List<RegionMention> regions;

    Proof(AnnotatedDocument source) {
        this.source = source;
        this.statements = new ArrayList<>(source.statements());
        this.regions = source.regions();
        this.notes = new ArrayList<>(source.corrections());
    }

    /** Lays a correction over the document, and notes it; one that it carries already is not laid over it again. */
    void correct(Entry.Made made) {
        Anchor anchor = made.anchor();
        if (anchor != null && notes.stream().noneMatch(note -> note.id().equals(made.id()))) {
            notes.add(made.note(stale(made, anchor)));
        }
    }

    AnnotatedDocument done() {
        statements.sort((a, b) -> Anchor.in(a) == Anchor.in(b)
                ? a.content().compareTo(b.content())
                : Anchor.in(b).compareTo(Anchor.in(a)));
        return source.corrected(regions, statements, notes);
    }

    /** Does what the correction says; gives the reason when it cannot. */
    private @Nullable String stale(Entry.Made made, Anchor anchor) {
        boolean whole = anchor.words().isEmpty();
        Span span = whole ? new Span(0, 0) : place(anchor.text()).of(anchor.words(), anchor.before(), anchor.after());
        if (span == null) {
            return WORDS_GONE;
        }
        return switch (made.correction()) {
            case Correction.NotAStatement() -> {
                statements.removeIf(lyingIn(anchor.text(), span));
                yield null;
            }
            case Correction.WrongSpeaker(Speaker to) -> speaker(made, targets(anchor, span), to);
            case Correction.WrongSpan(String words) -> words(made, anchor, span, words);
            case Correction.WrongRegion region
            when anchor.statement() != null -> where(made, targets(anchor, span), region.right());
            case Correction.WrongRegion(Region wrong, Region right, RegionMention.Role role) ->
                region(wrong, right, role, whole ? List.of() : List.of(span));
            case Correction.SamePerson _, Correction.DifferentPerson _ ->
                throw new IllegalArgumentException(made.id() + " is about persons, not about words");
        };
    }

    private Place place(Anchor.Text text) {
        return places.computeIfAbsent(text, t -> new Place(t.of(source.document())));
    }

    private @Nullable String speaker(Entry.Made made, List<Integer> targets, Speaker to) {
        for (int at : targets) {
            Statement s = statements.get(at);
            statements.set(at, with(s, made, s.id(), s.content(), s.text(), to));
        }
        return targets.isEmpty() ? NO_STATEMENT : null;
    }

    /** The statement that the words stand in gets the new words; if a rule cuts it in several now, the others go. */
    private @Nullable String words(Entry.Made made, Anchor anchor, Span old, String words) {
        List<Integer> targets = targets(anchor, old);
        Span span = place(anchor.text()).near(words, old);
        if (targets.isEmpty() || span == null) {
            return targets.isEmpty() ? NO_STATEMENT : "the words that would be right do not stand in the document";
        }
        Statement first = statements.get(targets.getFirst());
        String text = span.of(anchor.text().of(source.document()));
        targets.reversed().forEach(at -> statements.remove(at.intValue()));
        statements.add(with(first, made, id(first, anchor), span, text, first.speaker()));
        return null;
    }

    /** The statement keeps the id by which people know it. */
    private String id(Statement statement, Anchor anchor) {
        String known = anchor.statement();
        if (known == null || !known.startsWith(source.document().id() + "-")) {
            return statement.id();
        }
        return statements.stream().anyMatch(s -> s.id().equals(known)) ? statement.id() : known;
    }

    private @Nullable String where(Entry.Made made, List<Integer> targets, @Nullable Region right) {
        for (int at : targets) {
            Statement s = statements.get(at);
            statements.set(at, told(s, right, plus(s, made)));
        }
        return targets.isEmpty() ? NO_STATEMENT : null;
    }

    private @Nullable String region(
            @Nullable Region wrong, @Nullable Region right, RegionMention.@Nullable Role role, List<Span> spans) {
        List<RegionMention> old = regions.stream()
                .filter(m -> wrong != null && m.region().code().equals(wrong.code()))
                .toList();
        if (wrong != null && old.isEmpty()) {
            return "the document is not placed in " + wrong.name() + " any more";
        }
        List<RegionMention> others = new ArrayList<>(regions);
        others.removeAll(old);
        if (right != null) {
            RegionMention.Role kept = role != null
                    ? role
                    : old.isEmpty() ? PRIMARY : old.getFirst().role();
            others.removeIf(m -> m.region().code().equals(right.code()) && m.role() == kept);
            int at = old.isEmpty() ? end(others, kept) : Math.min(others.size(), regions.indexOf(old.getFirst()));
            List<Span> named = old.isEmpty() ? spans : old.getFirst().spans();
            others.add(at, new RegionMention(right, kept, named, Corrected.RULE));
        }
        regions = others;
        if (wrong != null) {
            statements.replaceAll(s ->
                    s.where() != null && s.where().code().equals(wrong.code()) ? told(s, right, s.corrections()) : s);
        }
        return null;
    }

    /** Behind those of the same role when it is primary, else at the end. */
    private static int end(List<RegionMention> mentions, RegionMention.Role role) {
        return role == PRIMARY
                ? (int) mentions.stream().filter(m -> m.role() == PRIMARY).count()
                : mentions.size();
    }

    /** Statements that lie in the words for the greater part; else the one that holds most of the words. */
    private List<Integer> targets(Anchor anchor, Span span) {
        Predicate<Statement> lying = lyingIn(anchor.text(), span);
        List<Integer> targets = new ArrayList<>();
        int best = -1;
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (lying.test(statement)) {
                targets.add(i);
            } else if (Anchor.in(statement) == anchor.text() && 2 * shared(statement.content(), span) > span.length()) {
                best = i;
            }
        }
        return targets.isEmpty() && best >= 0 ? List.of(best) : targets;
    }

    private static Predicate<Statement> lyingIn(Anchor.Text text, Span span) {
        return s -> Anchor.in(s) == text
                && 2 * shared(s.content(), span) > s.content().length();
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    private static Statement with(Statement s, Entry.Made made, String id, Span content, String text, Speaker speaker) {
        return new Statement(
                id,
                s.kind(),
                content,
                text,
                s.cue(),
                speaker,
                s.deliveredBy(),
                s.when(),
                s.where(),
                s.topics(),
                Corrected.RULE,
                1,
                plus(s, made));
    }

    private static List<Corrected> plus(Statement statement, Entry.Made made) {
        List<Corrected> notes = new ArrayList<>(statement.corrections());
        notes.add(made.note(null));
        return notes;
    }

    private static Statement told(Statement s, @Nullable Region where, List<Corrected> corrections) {
        return new Statement(
                s.id(),
                s.kind(),
                s.content(),
                s.text(),
                s.cue(),
                s.speaker(),
                s.deliveredBy(),
                s.when(),
                where,
                s.topics(),
                s.rule(),
                s.confidence(),
                corrections);
    }
}
