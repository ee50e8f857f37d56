package tutur.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tutur.topic.Topic;

/** Collects what is to be said about one query; each thing once. */
final class Remarks {

    private static final int LONGEST_SHOWN = 40;
    private static final int MOST_SHOWN = 5;

    private final Set<Remark> remarks = new LinkedHashSet<>();
    private final Set<String> synonyms = new LinkedHashSet<>();
    private final Set<String> unread = new LinkedHashSet<>();

    void unbalancedQuote() {
        remarks.add(new Remark(
                "unbalanced-quote",
                "Tanda kutip tanpa pasangan diabaikan.",
                "A quotation mark without its partner was ignored."));
    }

    void unbalancedParenthesis() {
        remarks.add(new Remark(
                "unbalanced-parenthesis",
                "Tanda kurung tanpa pasangan diabaikan.",
                "A parenthesis without its partner was ignored."));
    }

    void danglingOperator(String operator) {
        remarks.add(new Remark(
                "dangling-operator",
                "\"" + operator + "\" diabaikan karena tidak berdiri di antara dua kata.",
                "\"" + operator + "\" was ignored because it does not stand between two words."));
    }

    void tooDeep(int depth) {
        remarks.add(new Remark(
                "too-deep",
                "Tanda kurung hanya dibaca sampai " + depth + " tingkat.",
                "Parentheses were read to a depth of " + depth + " only."));
    }

    void tooManyWords(int most) {
        remarks.add(new Remark(
                "too-many-words",
                "Hanya " + most + " kata pertama yang dicari.",
                "Only the first " + most + " words were searched for."));
    }

    void offers(List<Remark.Offer> offers) {
        if (!offers.isEmpty()) {
            String values =
                    String.join(", ", offers.stream().map(Remark.Offer::label).toList());
            remarks.add(new Remark(
                    "filters",
                    "Kata-kata ini juga dapat menjadi saringan: " + values + ".",
                    "These words can be filters, too: " + values + ".",
                    offers));
        }
    }

    /** That the query may have been meant otherwise. */
    static Remark meant(String q) {
        return new Remark(
                "did-you-mean",
                "Maksud Anda: " + q + "?",
                "Did you mean: " + q + "?",
                List.of(new Remark.Offer("q", q, q, "")));
    }

    /** Says what {@code others} say, too. */
    void addAll(Remarks others) {
        remarks.addAll(others.remarks);
        synonyms.addAll(others.synonyms);
        unread.addAll(others.unread);
    }

    /** That a sign in this was not read, or not as far as typed. */
    void unreadSign(String typed) {
        unread.add(typed.length() > LONGEST_SHOWN ? typed.substring(0, LONGEST_SHOWN) + "…" : typed);
    }

    /** That a form for the holder of one unit found those of all. */
    void anyUnit(String form, String office) {
        remarks.add(new Remark(
                "any-unit",
                "\"" + form + "\" disaring sebagai " + office + ", apa pun bidangnya.",
                "\"" + form + "\" was read as " + office + ", of whatever unit."));
    }

    /** That these were left out of names. */
    void titles(List<String> titles) {
        if (!titles.isEmpty()) {
            String all = String.join(" ", titles).replaceAll(",+$", "");
            remarks.add(new Remark(
                    "titles",
                    "Nama dicari tanpa gelar dan pangkat: " + all + ".",
                    "Names are sought without titles and ranks: " + all + "."));
        }
    }

    void unknownValue(String name, String value, List<String> suggestions) {
        String meant = suggestions.isEmpty() ? "" : " (" + String.join(", ", suggestions) + "?)";
        remarks.add(new Remark(
                "unknown-value",
                name + ":" + value + " tidak dikenal" + meant + "; dicari sebagai kata.",
                name + ":" + value + " is not known" + meant + "; searched for as words."));
    }

    void noWords() {
        remarks.add(new Remark(
                "no-words",
                "Tidak ada kata yang dapat dicari dalam kueri ini.",
                "There is no word to search for in this query."));
    }

    void topic(Topic topic) {
        remarks.add(new Remark(
                "topic",
                "Dicari juga semua tentang topik " + topic.labelId() + ".",
                "Also searched for all about the topic " + topic.labelEn() + "."));
    }

    void question(Query.Question.Answer answer) {
        String id = switch (answer) {
            case DAY -> ", di dekat hari, bulan, atau tahun,";
            case NUMBER -> ", di dekat angka,";
            case NAME -> ", di dekat nama lain,";
            case PLACE -> ", di dekat nama tempat,";
        };
        String en = switch (answer) {
            case DAY -> ", near a day, month or year";
            case NUMBER -> ", near a number";
            case NAME -> ", near another name";
            case PLACE -> ", near the name of a place";
        };
        remarks.add(new Remark(
                "question",
                "Dibaca sebagai pertanyaan: salah satu katanya cukup, dan teks yang memuat kata-kata itu berdekatan"
                        + id + " didahulukan.",
                "Read as a question: one of its words is enough, and what has them close together" + en
                        + " comes first."));
    }

    void synonym(String form) {
        synonyms.add(form);
    }

    List<Remark> all() {
        List<Remark> all = new ArrayList<>(remarks);
        if (!unread.isEmpty()) {
            String typed = String.join(" ", unread.stream().limit(MOST_SHOWN).toList());
            all.add(new Remark(
                    "unread-sign",
                    "Tanda di sini tidak dibaca, atau tidak sejauh yang diketik: " + typed + ".",
                    "A sign here was not read, or not as far as typed: " + typed + "."));
        }
        if (!synonyms.isEmpty()) {
            String forms = String.join(", ", synonyms);
            all.add(new Remark("synonyms", "Dicari juga: " + forms + ".", "Also searched for: " + forms + "."));
        }
        return all;
    }
}
