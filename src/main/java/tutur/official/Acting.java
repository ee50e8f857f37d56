package tutur.official;

/** Ways to perform an office without being its regular holder; section 1.2 of the language facts. */
public enum Acting {
    /** Pelaksana tugas: the office is vacant and its holder's work is done. */
    PLT("Plt"),
    /** Pelaksana harian: the holder is absent. */
    PLH("Plh"),
    /** Penjabat: appointed head until one is elected. */
    PJ("Pj"),
    /** Penjabat sementara: while the holder campaigns. */
    PJS("Pjs");

    private final String label;

    Acting(String label) {
        this.label = label;
    }

    /** The short form as it is written in Indonesian, such as {@code Plt}. */
    public String label() {
        return label;
    }
}
