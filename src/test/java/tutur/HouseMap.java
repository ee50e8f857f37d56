package tutur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The map of DESIGN.md: which package may use which other packages and libraries. What is not on it is forbidden.
 *
 * @param root package that all of them lie in
 * @param rooms packages by name below the root; the root itself has the name {@code .}
 */
record HouseMap(String root, Map<String, Room> rooms) {

    /**
     * What one package may use besides itself, the JDK and the null annotations.
     *
     * @param rooms packages of ours
     * @param libraries root packages of libraries
     */
    record Room(List<String> rooms, List<String> libraries) {}

    /** Reads lines of the form {@code room -> rooms | libraries}; {@code name+} stands for a room and all that it may use. */
    static HouseMap parse(String root, String lines) {
        Map<String, Room> rooms = new TreeMap<>();
        for (String line : lines.lines().filter(l -> !l.isBlank()).toList()) {
            String[] sides = line.split("->|\\|", -1);
            List<String> uses = new ArrayList<>();
            for (String use : words(sides[1])) {
                String room = use.replace("+", "");
                uses.add(room);
                if (use.endsWith("+")) {
                    uses.addAll(Objects.requireNonNull(rooms.get(room), room).rooms());
                }
            }
            rooms.put(sides[0].strip(), new Room(List.copyOf(uses), sides.length > 2 ? words(sides[2]) : List.of()));
        }
        return new HouseMap(root, rooms);
    }

    private static List<String> words(String text) {
        return Stream.of(text.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
    }

    /** One rule for each package: it uses only what the map allows. */
    List<ArchRule> arrows() {
        List<ArchRule> rules = new ArrayList<>();
        rooms.forEach((name, room) -> {
            List<String> allowed = new ArrayList<>(List.of("", "java..", "javax..", "org.jspecify.annotations"));
            allowed.addAll(patterns(name));
            room.rooms().forEach(r -> allowed.addAll(patterns(r)));
            room.libraries().forEach(l -> allowed.add(l + ".."));
            rules.add(classes()
                    .that()
                    .resideInAnyPackage(patterns(name).toArray(String[]::new))
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(allowed.toArray(String[]::new))
                    .as(name + " uses only " + room)
                    .allowEmptyShould(true));
        });
        return rules;
    }

    /** Packages that hold classes and stand on no line of the map. */
    List<String> strangers(JavaClasses classes) {
        TreeSet<String> strangers = new TreeSet<>();
        classes.forEach(c -> strangers.add(c.getPackageName()));
        rooms.keySet().forEach(name -> strangers.removeAll(patterns(name)));
        return List.copyOf(strangers);
    }

    /** The generated pages belong to the web: they are written by its templates and nobody else sees them. */
    private List<String> patterns(String room) {
        String name = room.equals(".") ? root : root + "." + room;
        return room.equals("web") ? List.of(name, name + ".pages") : List.of(name);
    }
}
