package tutur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tutur.text.Effort;

class FurnitureRulesTest {

    static Stream<FurnitureRule> rules() {
        return FurnitureRules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleTakesWhatItShowsAndSparesWhatItNames(FurnitureRule rule) {
        assertFalse(rule.fits().isEmpty() || rule.spares().isEmpty(), "a rule without examples of both sorts");
        for (String example : rule.fits()) {
            assertTrue(takes(rule, example), () -> rule.pattern() + " should take: " + example);
        }
        for (String example : rule.spares()) {
            assertFalse(takes(rule, example), () -> rule.pattern() + " should spare: " + example);
        }
    }

    private static boolean takes(FurnitureRule rule, String example) {
        return switch (rule.zone()) {
            case LINE, HEAD, TAIL -> rule.fitsLine(example);
            case END, LAST -> rule.endOfText(example, FurnitureRule.lowerEnd(example)) < example.length();
        };
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noRuleTakesWhatAnotherRuleSpares(FurnitureRule rule) {
        List<String> sentences = FurnitureRules.all().stream()
                .flatMap(other -> other.spares().stream())
                .filter(example -> example.endsWith("."))
                .toList();
        for (String sentence : sentences) {
            assertFalse(takes(rule, sentence), () -> rule.pattern() + " should spare: " + sentence);
        }
    }

    /** A rule looks at the first character and for a word before it tries its pattern. */
    @ParameterizedTest
    @MethodSource("rules")
    void noLineIsLostByLookingAtItCheaplyFirst(FurnitureRule rule) {
        for (String example : rules().flatMap(other -> other.fits().stream()).toList()) {
            for (String line : List.of(
                    example,
                    example.toUpperCase(Locale.ROOT),
                    "(" + example,
                    "» " + example,
                    example + ".",
                    example.substring(example.length() / 2))) {
                assertEquals(rule.pattern().matcher(line).matches(), rule.fitsLine(line), line);
            }
        }
    }

    @Test
    void everyKindThatIsToldByShapeHasARule() {
        EnumSet<Furniture.Kind> kinds = EnumSet.noneOf(Furniture.Kind.class);
        rules().forEach(rule -> kinds.add(rule.kind()));
        EnumSet<Furniture.Kind> byOtherMeans =
                EnumSet.of(Furniture.Kind.TITLE, Furniture.Kind.REPETITION, Furniture.Kind.DATE);
        assertEquals(EnumSet.complementOf(byOtherMeans), kinds);
    }

    @Test
    void aLongLineOfNothingButSharesIsReadInLinearTime() throws Exception {
        String line = "facebook twitter ".repeat(20_000) + "!";
        assertEquals(
                0,
                Effort.within(
                        2_000, () -> rules().filter(rule -> takes(rule, line)).count()));
    }
}
