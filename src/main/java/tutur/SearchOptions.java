package tutur;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import tutur.archive.Parameters;

/** Gives the search command an option for each parameter of a search, by the same name. */
final class SearchOptions implements IModelTransformer {

    private record Row(String name, String label, String description) {}

    private static final List<Row> ROWS = List.of(
            new Row("unit", "UNIT", "document or statement; document when not given."),
            new Row("official", "ID|NAME", "Said by this person in office, or naming them."),
            new Row("office", "OFFICE", "The same by the holder of an office, such as Sekda."),
            new Row(
                    "region",
                    "CODE|NAME",
                    "In a region: 62.02, kotim, \"Kotawaringin Timur\"; a province includes what lies in it."),
            new Row("topic", "ID", "About a topic, such as netralitas-asn."),
            new Row("source", "OUTLET", "Published by an outlet."),
            new Row("kind", "KIND", "direct, indirect or headline."),
            new Row("from", "DAY", "On or after a day (2023-11-30), a month or a year."),
            new Row("to", "DAY", "On or before a day, a month or a year."),
            new Row("advertorial", "true|false", "Paid for or placed by an office, or not."),
            new Row("story", "ID", "Copies of a document, itself among them; with --copies all."),
            new Row("quotation", "ID", "Other forms of a statement's words, itself among them."),
            new Row(
                    "copies",
                    "fold|all",
                    "One hit for all copies of a text, or each; fold for documents when not given."),
            new Row(
                    "rewrite",
                    "on|off",
                    "Also find synonyms and, when too little is found, what is like it; on when not given."),
            new Row("sort", "ORDER", "relevance, newest or oldest; relevance when not given."),
            new Row("size", "N", "Most hits to show; " + Parameters.USUAL_SIZE + " when not given."),
            new Row("cursor", "CURSOR", "Go on where the page before ended."),
            new Row(
                    "facet",
                    "FIELDS",
                    "Count values of official, office, region, topic, source, kind, advertorial, year, date, term."));

    @Override
    public CommandSpec transform(CommandSpec spec) {
        for (Row row : ROWS) {
            spec.addOption(OptionSpec.builder("--" + row.name)
                    .paramLabel(row.label)
                    .description(row.description)
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .build());
        }
        return spec;
    }

    /** @throws ParameterException when something was given that only says how much of the hits is shown: here all are taken */
    static void whole(CommandSpec spec) {
        Map<String, List<String>> given = given(spec);
        for (String name : Parameters.OF_A_PAGE) {
            if (given.containsKey(name)) {
                throw new ParameterException(
                        spec.commandLine(), "--" + name + " does not count here: all hits are written");
            }
        }
    }

    /** What was given, by name of the parameter. */
    static Map<String, List<String>> given(CommandSpec spec) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (Row row : ROWS) {
            List<String> values = spec.findOption("--" + row.name).getValue();
            if (values != null) {
                given.put(row.name, values);
            }
        }
        return given;
    }
}
