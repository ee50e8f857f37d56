package tutur;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Gives the correct command an option for each value of a correction, by the same name. */
final class CorrectOptions implements IModelTransformer {

    private record Row(String name, String label, String description) {}

    private static final List<Row> ROWS = List.of(
            new Row("statement", "ID", "The statement that is wrong."),
            new Row("document", "ID", "The document that is wrong."),
            new Row("speaker", "ID|NAME", "speaker: who said it; unknown when nobody knows."),
            new Row("office", "OFFICE", "speaker: the office held then, when the archive does not know it."),
            new Row("unit", "UNIT", "speaker: what the office heads or serves."),
            new Row("acting", "FORM", "speaker: Plt, Plh, Pj or Pjs."),
            new Row("institution", "true|false", "speaker: whether it is an institution."),
            new Row("words", "WORDS", "span: the words that were said, as they stand in the document."),
            new Row("wrong", "CODE|NAME", "region: the region of the document that is wrong."),
            new Row("region", "CODE|NAME", "region: the right one, or none; speaker: where the office is held."),
            new Row("role", "ROLE", "region: primary, mentioned or venue."),
            new Row("as", "ID", "different: who it is instead."),
            new Row("by", "NAME", "Who says so."),
            new Row("why", "TEXT", "The reason."));

    @Override
    public CommandSpec transform(CommandSpec spec) {
        for (Row row : ROWS) {
            spec.addOption(OptionSpec.builder("--" + row.name)
                    .paramLabel(row.label)
                    .description(row.description)
                    .type(String.class)
                    .build());
        }
        return spec;
    }

    /** What was given, by name. */
    static Map<String, String> given(CommandSpec spec) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Row row : ROWS) {
            String value = spec.findOption("--" + row.name).getValue();
            if (value != null) {
                given.put(row.name, value);
            }
        }
        return given;
    }
}
