package tutur.archive.lucene;

import java.util.ArrayList;
import java.util.List;
import tutur.archive.Remark;

/** Tells users what became of a query that found too little. */
final class Loosened {

    private Loosened() {}

    /** @param needed how many words a hit has at least */
    static List<Remark> remarks(Rewrites.Spelled spelled, int needed) {
        List<Remark> remarks = new ArrayList<>();
        if (!spelled.changes().isEmpty()) {
            String changes = String.join("; ", spelled.changes());
            remarks.add(new Remark(
                    "spelling",
                    "Tidak ada di arsip dengan ejaan itu, dicari yang mirip: " + changes + ".",
                    "Not in the archive in this spelling; searched for what is like it: " + changes + "."));
        }
        if (!spelled.missing().isEmpty()) {
            String missing = String.join(", ", spelled.missing());
            remarks.add(new Remark(
                    "missing-words",
                    "Tidak ada di arsip, dicari tanpanya: " + missing + ".",
                    "Not in the archive, searched without: " + missing + "."));
        }
        String named = String.join(", ", spelled.parts().named());
        if (!named.isEmpty()) {
            remarks.add(new Remark(
                    "meant",
                    "Terlalu sedikit yang memuat semua kata; dicari juga menurut jabatan, wilayah, topik, atau tahun yang disebut: "
                            + named + ".",
                    "Too little has all the words; searched for by the office, region, topic or year that they name, too: "
                            + named + "."));
        }
        int all = spelled.parts().words().size();
        if (needed < all) {
            remarks.add(new Remark(
                    "relaxed",
                    "Terlalu sedikit yang memuat semua kata; ditampilkan yang memuat sedikitnya " + needed + " dari "
                            + all + " kata. Kata tugas seperti \"yang\" tidak dihitung.",
                    "Too little has all the words; shown is what has at least " + needed + " of " + all
                            + ". Function words are not counted."));
        } else if (!spelled.parts().hints().isEmpty() && all > 0) {
            remarks.add(new Remark(
                    "function-words",
                    "Terlalu sedikit yang memuat semua kata; kata tugas seperti \"yang\" tidak harus ada.",
                    "Too little has all the words; function words need not be there."));
        }
        return remarks;
    }
}
