package tutur.web;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.archive.Facet;
import tutur.archive.SearchRequest;
import tutur.official.Official;
import tutur.region.Gazetteer;
import tutur.region.Region;
import tutur.roster.Member;
import tutur.roster.Tenure;
import tutur.topic.Topic;

/** What the values of filters are called; ids, codes and slugs in, words out. */
final class Names {

    private static final int NEAREST = 5;

    private final Archive archive;
    private final Gazetteer gazetteer;
    private final Map<String, Topic> topics = new LinkedHashMap<>();

    Names(Archive archive, Gazetteer gazetteer, List<Topic> topics) {
        this.archive = archive;
        this.gazetteer = gazetteer;
        topics.forEach(topic -> this.topics.put(topic.id(), topic));
    }

    /** The value of the filter {@code name} in words; the value itself when it has none. */
    String of(String name, String value, Texts texts) throws IOException {
        return switch (name) {
            case "official" ->
                archive.roster().known(value).stream()
                        .findFirst()
                        .map(Member::name)
                        .orElse(value);
            case "region" -> region(value, texts);
            case "topic" -> topic(value, texts);
            case "kind" -> texts.of("kind." + value);
            case "advertorial" -> texts.of("value." + value);
            case "from", "to" -> value.matches("\\d{4}-\\d\\d-\\d\\d") ? day(value, texts) : value;
            case "story", "quotation" ->
                archive.find(value).map(found -> Labels.title(found.document())).orElse(value);
            default -> value;
        };
    }

    private static String day(String iso, Texts texts) {
        try {
            return texts.date(LocalDate.parse(iso));
        } catch (DateTimeException e) {
            return iso;
        }
    }

    /** Whether two spellings of a value of the filter {@code name} are the same; parameters may be given loosely. */
    boolean same(String name, String one, String other) {
        return name.equals("region")
                ? regions(one).equals(regions(other))
                : one.strip().replace(' ', '-').equalsIgnoreCase(other.strip().replace(' ', '-'));
    }

    private String region(String value, Texts texts) {
        List<Region> found = regions(value);
        return found.size() == 1 ? name(found.getFirst(), texts) : value;
    }

    /** The regions of this code, or of this slug or name. */
    List<Region> regions(String value) {
        return gazetteer.byCode(value).map(List::of).orElseGet(() -> gazetteer.named(value));
    }

    String name(Region region, Texts texts) {
        return texts.language() == Language.EN ? gazetteer.english(region) : region.name();
    }

    String topic(String id, Texts texts) {
        Topic topic = topics.get(id);
        return topic == null ? id : label(topic, texts);
    }

    /** All topics, by id and label. */
    List<Part.Field> topics(Texts texts) {
        return topics.values().stream()
                .map(topic -> new Part.Field(topic.id(), label(topic, texts)))
                .toList();
    }

    static String label(Topic topic, Texts texts) {
        return texts.language() == Language.EN ? topic.labelEn() : topic.labelId();
    }

    /** The person of this id, or whom documents know by it. @throws Refusal when there is none or more than one */
    Member official(String id) throws IOException {
        List<Member> known = archive.roster().known(id);
        if (known.size() != 1) {
            List<String> meant = known.stream().map(Member::id).limit(NEAREST).toList();
            throw Refusal.value(Trouble.UNKNOWN_OFFICIAL, null, meant, id);
        }
        return known.getFirst();
    }

    /** The outlet whose page has this id, or that is called so. @throws Refusal when no document is of one */
    String source(String id, Searches searches) throws IOException {
        List<String> outlets = searches.values(SearchRequest.Unit.DOCUMENT, Facet.Field.SOURCE).stream()
                .map(Facet.Value::value)
                .toList();
        return outlets.stream()
                .filter(id::equals)
                .findFirst()
                .or(() -> outlets.stream()
                        .filter(outlet -> Official.slug(outlet).equals(Official.slug(id)))
                        .findFirst())
                .orElseThrow(() -> new Refusal(Trouble.UNKNOWN_SOURCE, id));
    }

    /** The topic of this id. @throws Refusal when there is none */
    Topic topic(String id) {
        Topic topic = topics.get(id);
        if (topic == null) {
            throw new Refusal(Trouble.UNKNOWN_TOPIC, id);
        }
        return topic;
    }

    /** The region of this code. */
    Optional<Region> found(String code) {
        return gazetteer.byCode(code);
    }

    /** The office in which most documents show the person of this id. */
    Optional<Tenure> post(String official) throws IOException {
        return archive.roster()
                .member(official)
                .flatMap(member -> member.tenures().stream().findFirst());
    }

    /** The only region that this code or slug names. @throws Refusal when there is none or more than one */
    Region region(String codeOrSlug) {
        return regionFor(null, codeOrSlug);
    }

    /** The same as the value of a parameter. @throws Refusal when there is none or more than one */
    Region regionFor(@Nullable String parameter, String codeOrSlug) {
        List<Region> found = regions(codeOrSlug);
        if (found.size() != 1) {
            List<Region> meant = found.isEmpty() ? gazetteer.nearest(codeOrSlug, NEAREST) : found;
            List<String> slugs = meant.stream().map(Gazetteer::slug).toList();
            throw Refusal.value(Trouble.UNKNOWN_REGION, parameter, slugs, codeOrSlug);
        }
        return found.getFirst();
    }
}
