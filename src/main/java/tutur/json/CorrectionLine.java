package tutur.json;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tutur.correction.Anchor;
import tutur.correction.Correction;
import tutur.correction.Entry;
import tutur.official.Acting;
import tutur.official.Official;
import tutur.region.Region;
import tutur.region.RegionMention;
import tutur.statement.Speaker;

/**
 * One JSON object on one line for a correction, as {@code corpus/corrections.jsonl} holds it; the keys are told in
 * {@code docs/corrections.md}. Reading is strict: what is not understood is refused with the key that it hangs on. Immutable; safe for
 * use by several threads.
 */
public final class CorrectionLine {

    /** The kind of a line that withdraws another one. */
    public static final String WITHDRAW = "withdraw";

    private final Json json = new Json();

    /** The line of {@code entry}, without a line feed. */
    public String of(Entry entry) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", entry.id());
        switch (entry) {
            case Entry.Made made -> {
                line.put("what", made.correction().what());
                put(line, made.correction());
                Anchor anchor = made.anchor();
                if (anchor != null) {
                    line.put("anchor", anchor(anchor));
                }
            }
            case Entry.Withdrawn withdrawn -> {
                line.put("what", WITHDRAW);
                line.put("correction", withdrawn.correction());
            }
        }
        line.put("by", entry.by());
        line.put("when", entry.when().toString());
        line.put("why", entry.why());
        return json.text(line);
    }

    private static void put(Map<String, @Nullable Object> line, Correction correction) {
        switch (correction) {
            case Correction.WrongSpeaker(Speaker to) -> line.put("speaker", speaker(to));
            case Correction.NotAStatement() -> {}
            case Correction.WrongSpan(String words) -> line.put("words", words);
            case Correction.WrongRegion(Region wrong, Region right, RegionMention.Role role) -> {
                line.put("wrong", region(wrong));
                line.put("region", region(right));
                line.put("role", role == null ? null : role.name().toLowerCase(Locale.ROOT));
            }
            case Correction.SamePerson(String id, String other) -> {
                line.put("person", id);
                line.put("other", other);
            }
            case Correction.DifferentPerson(String id, String as) -> {
                line.put("person", id);
                line.put("as", as);
            }
        }
    }

    private static Map<String, @Nullable Object> anchor(Anchor anchor) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("document", anchor.document());
        map.put("url", anchor.url());
        map.put("fingerprint", anchor.fingerprint());
        map.put("statement", anchor.statement());
        map.put("in", anchor.text().name().toLowerCase(Locale.ROOT));
        map.put("words", anchor.words());
        map.put("before", anchor.before());
        map.put("after", anchor.after());
        return map;
    }

    private static Map<String, @Nullable Object> speaker(Speaker speaker) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        switch (speaker) {
            case Speaker.Known(Official official) -> {
                map.put("kind", "known");
                map.put("id", official.id());
                map.put("name", official.name());
                map.put("titles", official.titles());
                map.put("office", official.office());
                map.put("unit", official.unit());
                map.put(
                        "acting",
                        official.acting() == null ? null : official.acting().label());
                map.put("region", region(official.region()));
            }
            case Speaker.Named(String name, boolean person) -> {
                map.put("kind", person ? "person" : "institution");
                map.put("name", name);
            }
            case Speaker.Unknown() -> map.put("kind", "unknown");
        }
        return map;
    }

    private static @Nullable Object region(@Nullable Region region) {
        if (region == null) {
            return null;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", region.code());
        map.put("name", region.name());
        return map;
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException when it is not a correction; the message says what is wrong with which key
     */
    public Entry read(String line) {
        if (!(json.read(line.getBytes(StandardCharsets.UTF_8), Object.class) instanceof Map<?, ?> object)) {
            throw new IllegalArgumentException("it is not an object of JSON");
        }
        Keys keys = new Keys("", object);
        String id = keys.text("id");
        String what = keys.text("what");
        Entry entry;
        if (what.equals(WITHDRAW)) {
            entry = new Entry.Withdrawn(id, keys.text("correction"), keys.text("by"), when(keys), keys.text("why"));
        } else {
            Correction correction = correction(what, keys);
            Keys anchor = keys.optionalObject("anchor");
            entry = new Entry.Made(
                    id,
                    correction,
                    anchor == null ? null : anchor(anchor),
                    keys.text("by"),
                    when(keys),
                    keys.text("why"));
        }
        keys.end();
        return entry;
    }

    private static Correction correction(String what, Keys keys) {
        return switch (what) {
            case "wrong-speaker" -> new Correction.WrongSpeaker(speaker(keys.object("speaker")));
            case "not-a-statement" -> new Correction.NotAStatement();
            case "wrong-span" -> new Correction.WrongSpan(keys.text("words"));
            case "wrong-region" ->
                new Correction.WrongRegion(
                        region(keys.optionalObject("wrong")),
                        region(keys.optionalObject("region")),
                        keys.oneOf("role", RegionMention.Role.values()));
            case "same-person" -> new Correction.SamePerson(keys.text("person"), keys.text("other"));
            case "different-person" -> new Correction.DifferentPerson(keys.text("person"), keys.text("as"));
            default ->
                throw new IllegalArgumentException("\"what\" is \"" + what + "\", which is no kind of correction");
        };
    }

    private static Anchor anchor(Keys keys) {
        Anchor.Text in = keys.oneOf("in", Anchor.Text.values());
        Anchor anchor = new Anchor(
                keys.text("document"),
                keys.optionalText("url"),
                keys.text("fingerprint"),
                keys.optionalText("statement"),
                in == null ? Anchor.Text.BODY : in,
                keys.anyText("words"),
                keys.anyText("before"),
                keys.anyText("after"));
        keys.end();
        return anchor;
    }

    private static Speaker speaker(Keys keys) {
        Speaker speaker = switch (keys.text("kind")) {
            case "known" ->
                new Speaker.Known(new Official(
                        keys.text("id"),
                        keys.text("name"),
                        keys.anyText("titles"),
                        keys.text("office"),
                        keys.optionalText("unit"),
                        acting(keys.optionalText("acting")),
                        region(keys.optionalObject("region"))));
            case "person" -> new Speaker.Named(keys.text("name"), true);
            case "institution" -> new Speaker.Named(keys.text("name"), false);
            case "unknown" -> new Speaker.Unknown();
            case String other ->
                throw new IllegalArgumentException(
                        "\"speaker.kind\" is \"" + other + "\"; it may be known, person, institution or unknown");
        };
        keys.end();
        return speaker;
    }

    private static @Nullable Acting acting(@Nullable String label) {
        for (Acting acting : Acting.values()) {
            if (acting.label().equals(label)) {
                return acting;
            }
        }
        if (label != null) {
            throw new IllegalArgumentException(
                    "\"speaker.acting\" is \"" + label + "\"; it may be Plt, Plh, Pj or Pjs");
        }
        return null;
    }

    /** Level and parent follow from code and name, see {@link Region#code()}. */
    private static @Nullable Region region(@Nullable Keys keys) {
        if (keys == null) {
            return null;
        }
        String code = keys.text("code");
        String name = keys.text("name");
        keys.end();
        int parts = code.split("\\.", -1).length;
        if (!code.matches("[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?")) {
            throw new IllegalArgumentException("\"" + code + "\" is no code of a region; it looks like 62 or 62.71");
        }
        Region.Level level = switch (parts) {
            case 1 -> Region.Level.PROVINCE;
            case 2 -> name.startsWith("Kota ") ? Region.Level.CITY : Region.Level.REGENCY;
            case 3 -> Region.Level.DISTRICT;
            default -> Region.Level.VILLAGE;
        };
        return new Region(code, name, level, parts == 1 ? null : code.substring(0, code.lastIndexOf('.')));
    }

    private static Instant when(Keys keys) {
        String when = keys.text("when");
        try {
            return Instant.parse(when);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"when\" is \"" + when + "\"; it looks like 2026-01-31T08:00:00Z", e);
        }
    }
}
