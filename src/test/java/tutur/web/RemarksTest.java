package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the file has no bytes; get it again | Berkas ini kosong (nol bita); ambillah sekali lagi.
            it is a scan, its pages are pictures without text; reading it is switched off | Berupa pindaian: halamannya gambar tanpa teks; pembacaan gambar dimatikan.
            it is damaged from some place on (no end; of it); get an undamaged copy | it is damaged from some place on (no end; of it); get an undamaged copy
            it is damaged from some place on (bad $1 block); get an undamaged copy | Rusak mulai dari suatu tempat (bad $1 block); ambillah salinan yang utuh.
            a.warc: 3 records are no pages and were passed over: 2 × warcinfo, 1 × status 404 | a.warc: 3 rekaman bukan halaman dan dilewati: 2 × warcinfo, 1 × status 404
            refused https://a.example/v: it is video/mp4, which is not fetched | ditolak: https://a.example/v: berjenis video/mp4, yang tidak diambil
            https://a.example/f was not read: it answers with status 404 | https://a.example/f tidak dibaca: dijawab dengan status 404
            not asked before 2026-11-23T10:00:00Z: its robots.txt forbids it | tidak diminta sebelum 2026-11-23T10:00:00Z: dilarang oleh robots.txt situsnya
            something that nobody foresaw; get it again | something that nobody foresaw; get it again
            """)
    void whatIsSaidOfFilesIsSaidInIndonesianWhereItIsKnown(String english, String shown) {
        Part.Remark remark = Remarks.of(english, Language.ID);
        assertEquals(shown, remark.text());
        assertEquals(english.equals(shown) ? "en" : "id", remark.lang());
    }

    @Test
    void onAnEnglishPageItStaysAsItIs() {
        assertEquals(new Part.Remark("the file has no bytes", "en"), Remarks.of("the file has no bytes", Language.EN));
    }
}
