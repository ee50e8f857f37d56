package tutur.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tutur.document.FurnitureRule.Zone;
import tutur.text.Table;

/** Tells furniture from text by its shape. A sentence lost is worse than a line of furniture kept. */
final class FurnitureRules {
    private static final List<FurnitureRule> RULES = Table.rows(FurnitureRules.class, "furniture.tsv", 6).stream()
            .map(FurnitureRule::of)
            .toList();

    private static final Map<Zone, List<FurnitureRule>> BY_ZONE =
            RULES.stream().collect(Collectors.groupingBy(FurnitureRule::zone));

    /** The rules of each zone that may take a line, by the first character of the line; all of them behind the last of ASCII. */
    private static final Map<Zone, List<List<FurnitureRule>>> BY_BEGINNING = byBeginning();

    private FurnitureRules() {}

    private static Map<Zone, List<List<FurnitureRule>>> byBeginning() {
        Map<Zone, List<List<FurnitureRule>>> all = new EnumMap<>(Zone.class);
        for (Zone zone : Zone.values()) {
            all.put(
                    zone,
                    IntStream.rangeClosed(0, FurnitureRule.ASCII)
                            .mapToObj(c -> RULES.stream()
                                    .filter(rule -> rule.zone() == zone && rule.mayBegin(Character.toString(c)))
                                    .toList())
                            .toList());
        }
        return all;
    }

    private static List<FurnitureRule> beginning(String line, Zone zone) {
        int first = line.isEmpty() ? FurnitureRule.ASCII : Math.min(line.charAt(0), FurnitureRule.ASCII);
        return Objects.requireNonNull(BY_BEGINNING.get(zone)).get(first);
    }

    static List<FurnitureRule> all() {
        return RULES;
    }

    /** What a whole line is, by the rules for one zone. */
    static Optional<Furniture.Kind> kind(String line, Zone zone) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (FurnitureRule rule : beginning(line, zone)) {
            if (rule.fitsLine(line, lower)) {
                return Optional.of(rule.kind());
            }
        }
        return Optional.empty();
    }

    /** Marks the lines that are furniture wherever they stand. */
    static List<Piece> mark(List<Piece> pieces) {
        return Piece.each(
                pieces,
                piece -> piece.kind() != null
                        ? piece
                        : kind(piece.text(), Zone.LINE).map(piece::as).orElse(piece));
    }

    /** Cuts furniture off the end of a paragraph: the paragraph first, then what was cut off it. */
    static List<Piece> cut(Piece paragraph, Zone zone) {
        List<Piece> cuttings = new ArrayList<>();
        String text = paragraph.text();
        String lower = FurnitureRule.lowerEnd(text);
        List<FurnitureRule> rules = BY_ZONE.getOrDefault(zone, List.of());
        for (int i = 0; i < rules.size(); i++) {
            FurnitureRule rule = rules.get(i);
            int end = rule.endOfText(text, lower);
            if (end < text.length() && end > 0) {
                cuttings.addFirst(
                        paragraph.withText(text.substring(end).strip()).as(rule.kind()));
                text = text.substring(0, end).strip();
                lower = FurnitureRule.lowerEnd(text);
                i = -1;
            }
        }
        cuttings.addFirst(paragraph.withText(text));
        return cuttings;
    }
}
