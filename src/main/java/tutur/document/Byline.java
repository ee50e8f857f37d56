package tutur.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tutur.date.PublicationLine;

/**
 * What a line between title and text says about author, outlet and day, such as {@code Rina Dewi — Kabar Hulu 15 Juni 2023 15:31}.
 *
 * @param labelled whether the line says that this is the author, not the editor or somebody else
 */
record Byline(
        @Nullable String author,
        boolean labelled,
        @Nullable String outlet,
        @Nullable Moment published) {
    private static final int LONGEST = 25;
    private static final int MOST_OTHER_WORDS = 9;
    private static final Pattern COUNTER = Pattern.compile(
            "(?iu)(?:dibaca|dilihat|views?|tayang)\\s?:?\\s?[\\d.,]+\\s?(?:x|kali)?|[\\d.,]+\\s?(?:x|kali)?\\s?(?:dibaca|dilihat|views?)|\\d+\\s(?:komentar|comments?)");
    private static final Pattern PARTS = Pattern.compile("\\s+[—–|•·-]+\\s*|\\s*[|•·]\\s*|\\s*,\\s*|\\s*;\\s*|\\s{2,}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s|]+");
    private static final Pattern LABEL =
            Pattern.compile("(?iu)(?:penulis|reporter|pewarta|wartawan|kontributor|oleh|by|laporan)\\s*[:/]?\\s+(.+)");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?iu)(?:editor|redaktur|red|rep|uploader|fotografer|publisher|diperbarui|diterbitkan|dipublikasikan|updated?|published|posted on|dibaca|dilihat|views?|komentar|tayang|last)\\b.*|.*\\b(?:dibaca|dilihat|kali|views?|komentar|menit)\\b.*|\\W*|\\d+");
    private static final Pattern OUTLET = Pattern.compile(
            "(?iu).*\\b(?:[\\w-]+\\.(?:com|id|co|net|info|news)|news|today|post|pos|kabar|media|tribun|radar|online|times|berita|suara|warta|harian|antara|tv|fm|info|dinas|diskominfo|prokopim|pemkab|pemkot|pemprov|humas|surya|koran|portal|press|daily|express|ekspres)\\b.*");
    private static final Pattern PERSON = Pattern.compile("(?u)\\p{Lu}[\\p{L}'’.]*(?:\\s\\p{Lu}[\\p{L}'’.]*){0,4}");

    /** @param line a line in front of the text; empty when it tells neither day nor author */
    static Optional<Byline> of(String line) {
        if (line.split(" ").length > LONGEST) {
            return Optional.empty();
        }
        String text = COUNTER.matcher(line).replaceAll("|");
        Optional<PublicationLine> day = PublicationLine.parse(text);
        Moment moment =
                day.map(found -> Moment.local(found.date(), found.time())).orElse(null);
        String rest = day.map(found -> text.substring(0, found.span().start()) + " | "
                        + text.substring(found.span().end()))
                .orElse(text);
        if (BETWEEN_WORDS.split(rest).length > MOST_OTHER_WORDS) {
            return Optional.empty();
        }
        Byline names = names(rest, moment);
        return moment == null && names.author == null ? Optional.empty() : Optional.of(names);
    }

    private static Byline names(String rest, @Nullable Moment moment) {
        String author = null;
        String outlet = null;
        boolean labelled = false;
        for (String part : PARTS.split(rest.strip())) {
            Matcher label = LABEL.matcher(part.strip());
            boolean name = moment != null && !NO_NAME.matcher(part).matches();
            if (label.matches()) {
                author =
                        labelled ? author : Names.author(label.group(1), outlet).orElse(author);
                labelled = true;
            } else if (name
                    && (OUTLET.matcher(part).matches()
                            || (author != null && PERSON.matcher(part).matches()))) {
                outlet = outlet == null ? part.strip() : outlet;
            } else if (name && PERSON.matcher(part.strip()).matches()) {
                author = Names.author(part, outlet).orElse(null);
            }
        }
        return new Byline(author, labelled && author != null, outlet, moment);
    }
}
