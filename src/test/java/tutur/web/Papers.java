package tutur.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Annotator;
import tutur.document.Document;
import tutur.official.Acting;
import tutur.official.Official;
import tutur.region.Gazetteer;
import tutur.region.Region;
import tutur.statement.Speaker;
import tutur.statement.Statement.Kind;
import tutur.topic.Topic;

/** A small archive of invented papers: invented people in real regions. */
final class Papers {

    /** The file of the first paper, where it lies in a folder. */
    static final String NETRAL_FILE = "<h1>Sekda: ASN Wajib Netral</h1>";

    /** When it was last changed there, see {@link #layDown}. */
    static final Instant NETRAL_TIME = Instant.parse("2024-02-03T01:02:03Z");

    static final List<Topic> TOPICS = List.of(
            new Topic("netralitas-asn", "Netralitas ASN", "ASN neutrality", "civil servants must not take sides"),
            new Topic("fgd-anggaran", "FGD dan pelaksanaan anggaran", "budget FGDs and execution", "spending"),
            new Topic("lingkungan-bencana", "Lingkungan dan bencana", "environment, disaster", "floods"));

    static final String EVIL = "<script>alert('ya')</script>";

    final Gazetteer gazetteer;
    final Region palangkaRaya;
    final Region kotim;
    final Official sekda;
    final Official bupati;

    /** Lays the file of the first paper where a server of this folder looks for it. */
    static void layDown(Path folder) throws IOException {
        Path file = folder.resolve("documents/berita/netral.html");
        Files.createDirectories(file.getParent());
        Files.writeString(file, NETRAL_FILE);
        Files.setLastModifiedTime(file, FileTime.from(NETRAL_TIME));
    }

    Papers(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.palangkaRaya = gazetteer.byCode("62.71").orElseThrow();
        this.kotim = gazetteer.byCode("62.02").orElseThrow();
        this.sekda = new Official(
                "rasidi-manan-kota-palangka-raya",
                "Rasidi Manan",
                "Drs. M.Si",
                "Sekda",
                null,
                Acting.PLH,
                palangkaRaya);
        this.bupati = new Official(
                "yulita-sarun-kabupaten-kotawaringin-timur", "Yulita Sarun", "", "Bupati", null, null, kotim);
    }

    List<AnnotatedDocument> all() {
        List<AnnotatedDocument> all = new ArrayList<>(List.of(neutrality(), budget(), flood(), advert(), hostile()));
        for (int i = 1; i <= 25; i++) {
            all.add(minutes(i));
        }
        return all;
    }

    /** What these papers would be read as again, and others for the first time. */
    AnnotatedDocument reread(Document document) {
        return all().stream()
                .filter(paper -> paper.document().equals(document))
                .findFirst()
                .orElseGet(() -> new Annotator(gazetteer).annotate(document));
    }

    AnnotatedDocument neutrality() {
        String body = """
                RAKIT – Plh Sekda Kota Palangka Raya Rasidi Manan meminta seluruh ASN menjaga netralitas.
                “Jangan ada ASN yang ikut kampanye, apalagi mengunggah foto bersama calon.
                Sanksinya jelas dan akan kami jalankan,” kata Rasidi, Kamis (30/11/2023).
                Ia menambahkan, pengawasan akan diperketat sampai hari pemungutan suara.
                KPU Palangka Raya menyatakan siap membantu pengawasan itu.""";
        return new Paper("berita/netral.html", "Sekda: ASN Wajib Netral", body)
                .received(NETRAL_FILE)
                .published("Kabar Rakit", "2023-11-30")
                .from("https://kabar-rakit.example/2023/11/netral?a=1&b=2")
                .in(palangkaRaya)
                .on("2023-11-30", "Kamis (30/11/2023)")
                .about("netralitas-asn")
                .naming(sekda, "Rasidi Manan")
                .said(Kind.HEADLINE, new Speaker.Known(sekda), "ASN Wajib Netral", "netralitas-asn")
                .said(
                        Kind.DIRECT,
                        new Speaker.Known(sekda),
                        "Jangan ada ASN yang ikut kampanye, apalagi mengunggah foto bersama calon.\nSanksinya jelas dan akan kami jalankan,",
                        "netralitas-asn")
                .said(
                        Kind.INDIRECT,
                        new Speaker.Known(sekda),
                        "pengawasan akan diperketat sampai hari pemungutan suara",
                        "netralitas-asn")
                .said(
                        Kind.INDIRECT,
                        new Speaker.Named("KPU Palangka Raya", false),
                        "siap membantu pengawasan itu",
                        "netralitas-asn")
                .write();
    }

    AnnotatedDocument budget() {
        String body = """
                RAKIT – Bupati Kotawaringin Timur Yulita Sarun membuka FGD evaluasi anggaran.
                “Serapan anggaran kita baru enam puluh persen,” katanya dalam sambutan yang dibacakan Tono.""";
        return new Paper("berita/anggaran.html", "FGD Anggaran Dibuka", body)
                .published("Suara Mentaya", "2022-06-14")
                .in(kotim)
                .about("fgd-anggaran")
                .naming(bupati, "Yulita Sarun")
                .readOut(
                        Kind.DIRECT,
                        new Speaker.Known(bupati),
                        "Tono",
                        "Serapan anggaran kita baru enam puluh persen,",
                        "fgd-anggaran")
                .write();
    }

    AnnotatedDocument flood() {
        String body = """
                RAKIT – Banjir merendam tiga desa.
                “Air naik sejak subuh, kami belum bisa pulang,” ujar seorang warga yang tidak menyebut namanya.
                Joko Waluyo dari kelompok tani menyebut sawah rusak.""";
        return new Paper("berita/banjir.txt", "Banjir di Tiga Desa", body)
                .read(
                        new Document.Caveat(
                                Document.Caveat.Kind.OCR,
                                "read from pictures of pages by OCR",
                                List.of(new Document.Caveat.Page(1, 93), new Document.Caveat.Page(2, 71))),
                        new Document.Caveat(
                                Document.Caveat.Kind.ATTACHMENTS, "files in it were left out: <b>a</b>.pdf", List.of()))
                .published("Suara Mentaya", "2024-01-05")
                .in(kotim)
                .about("lingkungan-bencana")
                .said(Kind.DIRECT, new Speaker.Unknown(), "Air naik sejak subuh, kami belum bisa pulang,")
                .said(Kind.INDIRECT, new Speaker.Named("Joko Waluyo", true), "sawah rusak")
                .write();
    }

    AnnotatedDocument advert() {
        return new Paper("rilis/adv.docx", "Prestasi Kabupaten", "RAKIT – Kabupaten meraih penghargaan kebersihan.")
                .published("Kabar Rakit", "2023-02-01")
                .in(kotim)
                .paidFor()
                .write();
    }

    AnnotatedDocument hostile() {
        String body = "RAKIT – " + EVIL + " \"kutip\" & 'petik' <img src=x onerror=alert(1)>\n“Awas " + EVIL
                + " jahat,” kata Tono.";
        return new Paper("jahat/\"><b>.html", EVIL + "\" onload=\"alert(1)", body)
                .published("Outlet " + EVIL, "2021-03-04")
                .from("javascript:alert(document.domain)")
                .said(Kind.DIRECT, new Speaker.Named("Tono" + EVIL, true), "Awas " + EVIL + " jahat,")
                .write();
    }

    private AnnotatedDocument minutes(int number) {
        String words = "Rapat ke-" + number + " berjalan tertib,";
        return new Paper(
                        "notulen/" + number + ".txt",
                        "Notulen rapat " + number,
                        "RAKIT – “" + words + "” kata Yulita Sarun.")
                .published("Notulen", "20%02d-05-%02d".formatted(15 + number % 6, number))
                .in(kotim)
                .naming(bupati, "Yulita Sarun")
                .said(Kind.DIRECT, new Speaker.Known(bupati), words)
                .write();
    }
}
