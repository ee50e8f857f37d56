package tutur.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tutur.statement.Statement;
import tutur.text.Language;

class BilingualTest {

    private static final String INDONESIAN = """
            Bupati Bantul, Halim Wiryawan, meminta seluruh aparatur sipil negara di lingkungan pemerintah kabupaten menjaga netralitas menjelang pemilihan kepala daerah serentak tahun ini.
            "Saya minta semua pegawai netral dan tidak memihak kepada siapa pun," kata Bupati Bantul Halim Wiryawan saat rapat koordinasi di aula kantor bupati pada hari Kamis.""";

    private static final String ENGLISH = """
            The regent of Bantul, Halim Wiryawan, asked all civil servants of the regency on Thursday to stay neutral before the election of the heads of the regions this year, and said that nobody would be let off.
            According to him, the inspectorate will look at the pages of the staff until the quiet days are over, and whoever takes sides will be punished by the rules that have been in force since the year before.
            The head of the office added that the prices of rice and of cooking oil were still stable in all of the markets, and that the work on the new market would be over before the end of December.""";

    private final Press press = new Press();

    private static long direct(AnnotatedDocument annotated) {
        return annotated.statements().stream()
                .filter(said -> said.kind() == Statement.Kind.DIRECT)
                .count();
    }

    @Test
    void indonesianParagraphsAreReadInATextThatIsMostlyEnglish() {
        for (String body : new String[] {INDONESIAN + "\n" + ENGLISH, ENGLISH + "\n" + INDONESIAN}) {
            AnnotatedDocument annotated = press.annotate(body);
            assertEquals(Language.ENGLISH, annotated.language());
            assertEquals(1, direct(annotated));
            Statement said = annotated.statements().getLast();
            assertTrue(body.contains(said.text()) && said.content().of(body).equals(said.text()), said.text());
        }
    }

    @Test
    void inAnEnglishTextNothingIsFound() {
        assertEquals(0, press.annotate(ENGLISH).statements().size());
    }
}
