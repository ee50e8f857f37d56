package tutur.document;

import java.util.Optional;
import java.util.regex.Pattern;

/** Titles in the metadata of office files: most are the name of a file or of a program. */
final class OfficeTitles {
    private static final Pattern USELESS = Pattern.compile(
            "(?iu)(?:microsoft (?:word|powerpoint|excel)\\b|powerpoint presentation|untitled|tanpa judul|judul|document|dokumen|slide|presentation|scan|image|img|doc|new|template|format|layout)\\b.*|.*\\.(?:docx?|pdf|rtf|odt|pptx?|xlsx?|indd|cdr|pub|tmp)|[\\W\\d_]*");
    private static final Pattern COVER = Pattern.compile(
            "(?iu)^(?:(?:re|fwd?|fw|bls|trs|rilis(?: berita)?|siaran pers|press release|berita|naskah(?: berita)?)\\s?:\\s*)+");
    private static final int SHORTEST = 3;

    private OfficeTitles() {}

    /** The title without what a sender puts in front of it; empty when it cannot be the title of a text. */
    static Optional<String> usable(String title) {
        String clean = Characters.clean(COVER.matcher(Characters.clean(title)).replaceFirst(""));
        boolean useless =
                clean.split(" ").length < SHORTEST || USELESS.matcher(clean).matches();
        return useless ? Optional.empty() : Optional.of(clean);
    }
}
