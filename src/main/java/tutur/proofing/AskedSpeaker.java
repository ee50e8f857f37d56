package tutur.proofing;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.archive.Hit;
import tutur.archive.Query;
import tutur.archive.SearchRequest;
import tutur.archive.WrongParameter;
import tutur.archive.WrongParameter.Fault;
import tutur.official.Acting;
import tutur.official.Official;
import tutur.official.OfficialMention;
import tutur.region.Region;
import tutur.roster.Member;
import tutur.statement.Speaker;

/**
 * Who is meant to have spoken: nobody that is known, an institution, somebody in an office that is told, an official of the document or
 * of the archive by id or name, or else a person whose name stands in the document.
 */
final class AskedSpeaker {

    private final Map<String, String> values;
    private final Archive archive;

    AskedSpeaker(Map<String, String> values, Archive archive) {
        this.values = values;
        this.archive = archive;
    }

    Speaker in(AnnotatedDocument document, Function<String, Region> regions) throws IOException {
        String who = Values.line(values, "speaker");
        boolean institution = institution();
        if (values.containsKey("office")) {
            return new Speaker.Known(official(who, regions));
        }
        for (String name : List.of("unit", "acting", "region")) {
            if (values.containsKey(name)) {
                throw new WrongParameter(
                        Fault.BAD_VALUE, "office", "", "an office, when " + name + " is told", List.of());
            }
        }
        if (who.equals("unknown")) {
            return new Speaker.Unknown();
        }
        if (institution) {
            return new Speaker.Named(who, false);
        }
        Optional<Official> known = known(document, who);
        if (known.isPresent()) {
            return new Speaker.Known(known.get());
        }
        String text = Objects.requireNonNullElse(document.document().title(), "") + "\n"
                + document.document().body();
        if (!Values.contains(text, who)) {
            throw new WrongParameter(Fault.UNKNOWN_VALUE, "speaker", who, "", meant(document, who));
        }
        return new Speaker.Named(who, true);
    }

    private boolean institution() {
        String value = values.getOrDefault("institution", "false");
        if (!value.equals("true") && !value.equals("false")) {
            throw new WrongParameter(Fault.BAD_VALUE, "institution", value, "true or false", List.of("true", "false"));
        }
        return value.equals("true");
    }

    private Official official(String name, Function<String, Region> regions) {
        Region region = values.containsKey("region") ? regions.apply("region") : null;
        String unit = values.containsKey("unit") ? Values.line(values, "unit") : null;
        return new Official(Official.id(name, region), name, "", Values.line(values, "office"), unit, acting(), region);
    }

    private @Nullable Acting acting() {
        String label = values.get("acting");
        if (label == null) {
            return null;
        }
        List<String> labels = Stream.of(Acting.values()).map(Acting::label).toList();
        return Stream.of(Acting.values())
                .filter(a -> a.label().equalsIgnoreCase(label))
                .findFirst()
                .orElseThrow(
                        () -> new WrongParameter(Fault.BAD_VALUE, "acting", label, String.join(", ", labels), labels));
    }

    private Optional<Official> known(AnnotatedDocument document, String who) throws IOException {
        for (OfficialMention mention : document.officials()) {
            Official official = mention.official();
            if (official.id().equals(who) || official.name().equalsIgnoreCase(who)) {
                return Optional.of(official);
            }
        }
        return inArchive(who);
    }

    /** The official of this id as the newest document that names or quotes this person presents them. */
    private Optional<Official> inArchive(String id) throws IOException {
        String own = member(archive, id).map(Member::id).orElse(id);
        SearchRequest newest = new SearchRequest(
                new Query.SaidBy(id), SearchRequest.Unit.DOCUMENT, SearchRequest.Sort.NEWEST, 1, null, List.of());
        return archive.search(newest).hits().stream()
                .map(Hit::document)
                .flatMap(document -> Stream.concat(
                        document.officials().stream().map(OfficialMention::official),
                        document.statements().stream()
                                .flatMap(s -> s.speaker() instanceof Speaker.Known(Official official)
                                        ? Stream.of(official)
                                        : Stream.empty())))
                .filter(official -> official.id().equals(own))
                .findFirst();
    }

    /** What the archive knows of an official; empty when the id means nobody or several. */
    static Optional<Member> member(Archive archive, String id) throws IOException {
        List<Member> known = archive.roster().known(id);
        return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    /** Ids of officials whose names have such words. */
    static List<String> like(Archive archive, String id) throws IOException {
        return archive.officials(new Query.Words(id.replace('-', ' ')), 0, Values.MOST_SUGGESTIONS).members().stream()
                .map(Member::id)
                .toList();
    }

    private List<String> meant(AnnotatedDocument document, String who) throws IOException {
        List<String> names = document.officials().stream()
                .map(m -> m.official().name())
                .distinct()
                .toList();
        List<String> near = Values.nearest(who, names);
        return near.isEmpty()
                ? Stream.concat(like(archive, who).stream(), names.stream())
                        .limit(5)
                        .toList()
                : near;
    }
}
