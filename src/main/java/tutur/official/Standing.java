package tutur.official;

import org.jspecify.annotations.Nullable;

/** How a person stands to an office: as holder, regular or acting, or not (any more, yet) as holder at all. */
enum Standing {
    HOLDER(null),
    PLT(Acting.PLT),
    PLH(Acting.PLH),
    PJ(Acting.PJ),
    PJS(Acting.PJS),
    FORMER(null),
    CANDIDATE(null),
    ELECT(null);

    private final @Nullable Acting acting;

    Standing(@Nullable Acting acting) {
        this.acting = acting;
    }

    @Nullable
    Acting acting() {
        return acting;
    }

    boolean holds() {
        return this == HOLDER || acting != null;
    }
}
