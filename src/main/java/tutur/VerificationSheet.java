package tutur;

import java.util.Locale;
import java.util.stream.Collectors;
import tutur.official.Official;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.verification.Finding;
import tutur.verification.Occurrence;
import tutur.verification.Verification;

/** What was found out about quotations, for people in a terminal. */
final class VerificationSheet {

    private static final int SHOWN = 5;

    String of(Verification verification) {
        StringBuilder sheet = new StringBuilder();
        for (Finding finding : verification.findings()) {
            add(sheet, finding);
        }
        for (Finding.Verdict verdict : Finding.Verdict.values()) {
            sheet.append(verification.count(verdict))
                    .append(' ')
                    .append(words(verdict))
                    .append(", ");
        }
        sheet.append(verification.tooShort().size()).append(" too short to check");
        if (!verification.unchecked().isEmpty()) {
            sheet.append(", ").append(verification.unchecked().size()).append(" not checked: too many");
        }
        return sheet.append('\n').toString();
    }

    private static void add(StringBuilder sheet, Finding finding) {
        sheet.append(words(finding.verdict()).toUpperCase(Locale.ROOT));
        sheet.append(finding.part() ? " (part of a statement)" : "").append("  “");
        sheet.append(line(finding.quotation())).append("”\n");
        sheet.append("  claimed: ").append(who(finding.claimed()));
        sheet.append(
                switch (finding.speaker()) {
                    case DIFFERS -> "   <-- THE ARCHIVE HAS ANOTHER SPEAKER";
                    case SAME -> " (as in the archive)";
                    case OPEN -> " (not known to the archive)";
                    case NONE -> "";
                });
        sheet.append('\n');
        finding.warnings().stream()
                .sorted()
                .forEach(warning ->
                        sheet.append("  beware: ").append(told(warning)).append('\n'));
        if (finding.verdict() != Finding.Verdict.EXACT && !finding.difference().isEmpty()) {
            sheet.append("  difference: ").append(difference(finding)).append('\n');
        }
        finding.occurrences().stream().limit(SHOWN).forEach(at -> add(sheet, at));
        int more = finding.more() + Math.max(0, finding.occurrences().size() - SHOWN);
        sheet.append(more == 0 ? "" : "  and at least " + more + " more\n").append('\n');
    }

    private static void add(StringBuilder sheet, Occurrence at) {
        Statement.Kind kind = at.kind();
        sheet.append("  ").append(at.when() == null ? "undated   " : at.when());
        sheet.append("  ").append(kind == null ? "in the text, no statement" : who(at.speaker()));
        sheet.append(at.deliveredBy() == null ? "" : ", read out by " + at.deliveredBy());
        sheet.append(kind == null ? "" : " (" + words(kind) + ")").append('\n');
        sheet.append("              ").append(at.outlet() == null ? "" : at.outlet() + ": ");
        sheet.append(at.title() == null ? at.path() : line(at.title()));
        sheet.append("  ")
                .append(at.statement() == null ? at.document() : at.statement())
                .append('\n');
    }

    /** Words of the quotation only as [-…-], of the archive only as {+…+}, as wdiff writes them. */
    private static String difference(Finding finding) {
        return finding.difference().stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> line(piece.text());
                    case QUOTED -> "[-" + line(piece.text()) + "-]";
                    case ARCHIVED -> "{+" + line(piece.text()) + "+}";
                })
                .collect(Collectors.joining(" "));
    }

    private static String told(Finding.Warning warning) {
        return switch (warning) {
            case NEGATION -> "a negation stands in one of both only";
            case NUMBER -> "a number differs";
            case REPORTED -> "the archive has it as reported only, not between quotation marks";
            case TEXT -> "the words stand in the text of a document, as no statement of anybody";
            case OMISSION -> "it leaves words out";
            case SEVERAL -> "several speakers said so";
            case JOINED -> "it is put together from pieces of several statements";
        };
    }

    private static String who(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Known(Official official) -> official.name() + ", " + official.post();
            case Speaker.Named(String name, boolean _) -> line(name);
            case Speaker.Unknown() -> "nobody";
        };
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
