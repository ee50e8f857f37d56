package tutur.web;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that is not answered, and why; carries what people and programs need to do better. */
final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /** A refusal that hangs on no parameter. */
    Refusal(Trouble trouble, Object... arguments) {
        this(new Problem(trouble, null, List.of(), List.of(arguments)));
    }

    Refusal(Problem problem) {
        super(problem.trouble().slug() + " " + problem.arguments(), null, false, false);
        this.problem = problem;
    }

    /** The value of a parameter (or of a path) is not known; {@code suggestions} are known ones like it. */
    static Refusal value(Trouble trouble, @Nullable String parameter, List<String> suggestions, Object... arguments) {
        return new Refusal(new Problem(trouble, parameter, suggestions, List.of(arguments)));
    }

    Problem problem() {
        return problem;
    }
}
