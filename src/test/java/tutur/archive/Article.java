package tutur.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.document.Document;
import tutur.document.Origin;
import tutur.document.Paragraph;
import tutur.official.Acting;
import tutur.official.Official;
import tutur.official.OfficialMention;
import tutur.region.Region;
import tutur.region.RegionMention;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.text.Language;
import tutur.text.Span;

/** Builds annotated documents for tests; everything not said is absent. */
public final class Article {

    public static final Region JATENG = new Region("33", "Provinsi Jawa Tengah", Region.Level.PROVINCE, null);
    public static final Region TEGAL = new Region("33.76", "Kota Tegal", Region.Level.CITY, "33");
    public static final Region BATANG = new Region("33.25", "Kabupaten Batang", Region.Level.REGENCY, "33");
    public static final Region PALU = new Region("72.71", "Kota Palu", Region.Level.CITY, "72");

    public static final Official DANU = official("Danu Wira", "Sekda", Acting.PLH, TEGAL);
    public static final Official RATRI = official("Ratri Lesmana", "Bupati", null, BATANG);
    public static final Official MOKO =
            new Official(Official.id("Moko Salim", PALU), "Moko Salim", "", "Kepala Dinas", "Perhubungan", null, PALU);

    private final String id;
    private @Nullable String title;
    private @Nullable LocalDate published;
    private @Nullable LocalTime time;
    private boolean official;
    private @Nullable String outlet;
    private boolean advertorial;
    private String sha256 = "0".repeat(64);
    private String body = "Laporan.";
    private final List<RegionMention> regions = new ArrayList<>();
    private final List<OfficialMention> officials = new ArrayList<>();
    private final List<String> topics = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    private Article(String id) {
        this.id = id;
    }

    public static Article article(String id) {
        return new Article(id);
    }

    public static Official official(String name, String office, @Nullable Acting acting, @Nullable Region region) {
        return new Official(Official.id(name, region), name, "", office, null, acting, region);
    }

    public Article title(String words) {
        title = words;
        return this;
    }

    public Article body(String words) {
        body = words;
        return this;
    }

    public Article published(String day) {
        published = LocalDate.parse(day);
        return this;
    }

    /** At a minute of the day of publication, such as {@code 15:11}. */
    public Article at(String minute) {
        time = LocalTime.parse(minute);
        return this;
    }

    /** Delivered by an office that speaks for itself. */
    public Article official() {
        official = true;
        return this;
    }

    public Article from(String source) {
        outlet = source;
        return this;
    }

    public Article paid() {
        advertorial = true;
        return this;
    }

    public Article sha256(String digits) {
        sha256 = digits;
        return this;
    }

    public Article in(Region region) {
        return in(region, RegionMention.Role.PRIMARY);
    }

    public Article in(Region region, RegionMention.Role role) {
        regions.add(new RegionMention(region, role, List.of(), "test"));
        return this;
    }

    public Article naming(Official official) {
        officials.add(new OfficialMention(official, List.of(new Span(0, 1)), "test"));
        return this;
    }

    public Article about(String... ids) {
        topics.addAll(List.of(ids));
        return this;
    }

    public Article says(Speaker speaker, String words, String... about) {
        return says(speaker, Statement.Kind.DIRECT, words, null, null, about);
    }

    public Article says(Official official, String words, String... about) {
        return says(new Speaker.Known(official), words, about);
    }

    public Article says(
            Speaker speaker,
            Statement.Kind kind,
            String words,
            @Nullable LocalDate when,
            @Nullable Region where,
            String... about) {
        int start = body.length() + 1;
        body = body + "\n" + words;
        statements.add(new Statement(
                id + "-" + "%08x".formatted(statements.size()),
                kind,
                new Span(start, start + words.length()),
                words,
                null,
                speaker,
                null,
                when,
                where,
                List.of(about),
                "test",
                1));
        return this;
    }

    public AnnotatedDocument build() {
        Document document = new Document(
                id,
                new Origin(
                        id + ".txt",
                        "text/plain",
                        sha256,
                        null,
                        official ? new Origin.Source("humas", true, null, Instant.EPOCH) : null),
                title,
                published,
                time,
                outlet,
                null,
                body,
                List.of(new Paragraph(new Span(0, body.length()), 1)),
                List.of());
        return new AnnotatedDocument(
                document, Language.INDONESIAN, null, List.of(), regions, officials, topics, statements, advertorial);
    }
}
