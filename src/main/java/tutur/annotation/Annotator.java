package tutur.annotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.date.DateFinder;
import tutur.date.FoundDate;
import tutur.date.Frame;
import tutur.document.Document;
import tutur.official.Cast;
import tutur.official.CastReader;
import tutur.official.Official;
import tutur.official.OfficialMention;
import tutur.region.DatelinePlace;
import tutur.region.FoundRegion;
import tutur.region.Gazetteer;
import tutur.region.Region;
import tutur.region.RegionFinder;
import tutur.region.RegionMention;
import tutur.region.RegionRoles;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.statement.StatementReader;
import tutur.text.Language;
import tutur.text.Languages;
import tutur.text.Sentences;
import tutur.text.Span;
import tutur.text.Tokens;
import tutur.text.Words;
import tutur.topic.TopicFinder;

/**
 * Finds everything that we know how to find in a document: regions, officials, dates, topics and statements. Immutable and
 * thread-safe; the same document always gives the same answer.
 */
public final class Annotator {

    /** A cue is followed by the day of what it reports within these many characters of its paragraph, or not at all. */
    private static final int DAY_BEHIND_CUE = 120;

    /** Days: whoever says something so near the event says there what no day is told for before. */
    private static final int NEAR_EVENT = 7;

    private final Interruptions interruptions = new Interruptions();
    private final RegionFinder finder;
    private final RegionRoles roles = new RegionRoles();
    private final CastReader casts;
    private final StatementReader statements;
    private final DateFinder dates = DateFinder.load();
    private final Languages languages = Languages.load();
    private final Bilingual bilingual = new Bilingual(languages);
    private final TopicFinder topics = TopicFinder.load();

    /** Reads the tables of all packages below. @throws IllegalStateException when one is missing or malformed */
    public Annotator(Gazetteer gazetteer) {
        this.finder = new RegionFinder(gazetteer);
        this.casts = new CastReader(gazetteer);
        this.statements = new StatementReader(Sentences.load());
    }

    /**
     * What is found in a document; nothing when it is clearly in another language than Indonesian. Of one in English and Indonesian
     * the paragraphs in Indonesian are read.
     */
    public AnnotatedDocument annotate(Document document) {
        String body = interruptions.without(document.body());
        Words words = Words.of(body);
        Language language = languages.of(words);
        if (language == Language.INDONESIAN) {
            return annotate(document, language, body, words);
        }
        String indonesian = language == Language.ENGLISH ? bilingual.indonesian(body) : "";
        return indonesian.isBlank()
                ? AnnotatedDocument.unread(document, language)
                : annotate(document, language, indonesian, Words.of(indonesian));
    }

    /** @param body the text, with spaces in the place of what is not to be read */
    private AnnotatedDocument annotate(Document document, Language language, String body, Words words) {
        Frame frame = new Frame(document.published(), document.origin().url());
        List<FoundDate> days = dates.find(words, frame);
        List<FoundDate> events = dates.events(words, days, frame);

        DatelinePlace dateline = finder.dateline(body);
        List<Region> evidence = dateline == null || dateline.region() == null ? List.of() : List.of(dateline.region());
        List<FoundRegion> titled =
                document.title() == null ? List.of() : finder.find(Words.of(document.title()), evidence);
        List<FoundRegion> places = finder.find(words, evidence(evidence, titled));

        Tokens tokens = Tokens.of(body);
        CastReader.Draft draft = casts.read(tokens, places);
        List<RegionRoles.Office> offices =
                draft.regions().stream().map(r -> new RegionRoles.Office(r, 1)).toList();
        List<RegionMention> regions = roles.decide(new RegionRoles.Evidence(places, titled, dateline, offices, null));
        List<Region> primaries = regions.stream()
                .filter(r -> r.role() == RegionMention.Role.PRIMARY)
                .map(RegionMention::region)
                .toList();
        Cast cast = draft.cast(primaries);
        List<Statement> statements = statements(document, tokens, cast, titled, primaries);
        Region where = where(regions);
        return new AnnotatedDocument(
                document,
                language,
                dateline == null ? null : new Dateline(dateline.place(), dateline.span(), dateline.region()),
                events.stream().map(Annotator::event).toList(),
                regions,
                officials(cast, statements),
                topics.ofDocument(document.title(), words),
                told(statements, where, body, days, events),
                document.advertorial());
    }

    /** Those in public office, and of the others those who speak, in order of first mention. */
    private static List<OfficialMention> officials(Cast cast, List<Statement> statements) {
        Set<Official> heard = new HashSet<>();
        for (Statement statement : statements) {
            if (statement.speaker() instanceof Speaker.Known known) {
                heard.add(known.official());
            }
        }
        return Stream.concat(
                        cast.officials().stream(), cast.others().stream().filter(m -> heard.contains(m.official())))
                .sorted(Comparator.comparing(m -> m.spans().getFirst()))
                .toList();
    }

    private static List<Region> evidence(List<Region> dateline, List<FoundRegion> titled) {
        List<Region> evidence = new ArrayList<>(dateline);
        for (FoundRegion found : titled) {
            if (found.region() != null) {
                evidence.add(found.region());
            }
        }
        return evidence;
    }

    private List<Statement> statements(
            Document document, Tokens body, Cast cast, List<FoundRegion> titled, List<Region> primaries) {
        List<Statement> said = new ArrayList<>();
        if (document.title() != null) {
            Tokens title = Tokens.of(document.title());
            Cast people = casts.title(title, titled, primaries, cast);
            said.addAll(statements.headline(document.id(), title, people));
        }
        said.addAll(statements.read(document.id(), document.body(), body, cast));
        return said;
    }

    /** The venue, when the document names one; else nothing is known of the place. */
    private static @Nullable Region where(List<RegionMention> regions) {
        return regions.stream()
                .filter(r -> r.role() == RegionMention.Role.VENUE)
                .map(RegionMention::region)
                .findFirst()
                .orElse(null);
    }

    private static Event event(FoundDate date) {
        return new Event(date.start(), date.end(), date.span(), date.rule(), date.weekdayConflict());
    }

    /**
     * The statements with day, place and topics. What somebody says without a day of its own is said on the day told with the last
     * words of the same speaker, or with the first ones when that is near the event; else on the day of the event.
     */
    private List<Statement> told(
            List<Statement> statements,
            @Nullable Region where,
            String body,
            List<FoundDate> days,
            List<FoundDate> events) {
        LocalDate event = events.isEmpty() ? null : events.getFirst().start();
        Map<Speaker, LocalDate> spoken = new HashMap<>();
        for (Statement statement : statements) {
            LocalDate own = day(statement, body, days);
            if (own != null && event != null && Math.abs(event.toEpochDay() - own.toEpochDay()) <= NEAR_EVENT) {
                spoken.putIfAbsent(statement.speaker(), own);
            }
        }
        List<Statement> told = new ArrayList<>();
        for (Statement statement : statements) {
            LocalDate own = day(statement, body, days);
            boolean unknown = statement.speaker() instanceof Speaker.Unknown;
            if (own != null) {
                spoken.put(statement.speaker(), own);
            }
            LocalDate day = own != null || unknown ? own : spoken.get(statement.speaker());
            told.add(statement.told(day == null ? event : day, where, topics.ofStatement(statement.text())));
        }
        return told;
    }

    /** The day named in the cue or right behind it; null when none is. */
    private static @Nullable LocalDate day(Statement statement, String body, List<FoundDate> days) {
        Span cue = statement.cue();
        if (cue == null || statement.kind() == Statement.Kind.HEADLINE) {
            return null;
        }
        int reach = Math.min(body.length(), cue.end() + DAY_BEHIND_CUE);
        int paragraph = body.substring(cue.end(), reach).indexOf('\n');
        Span near = new Span(cue.start(), paragraph < 0 ? reach : cue.end() + paragraph);
        for (int i = firstFrom(days, near.start()); i < days.size(); i++) {
            FoundDate date = days.get(i);
            if (date.span().start() >= near.end()) {
                break;
            }
            if (near.contains(date.span()) && !statement.content().contains(date.span())) {
                return date.start();
            }
        }
        return null;
    }

    /** Index of the first of some dates in order that does not begin before an offset. */
    private static int firstFrom(List<FoundDate> days, int offset) {
        int low = 0;
        int high = days.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
