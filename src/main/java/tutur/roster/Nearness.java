package tutur.roster;

import org.jspecify.annotations.Nullable;

/** How the regions of two offices lie to each other; districts count as the regency or city that they lie in. */
enum Nearness {
    /** The same regency, city or province. */
    SAME,
    /** One is the province of the other. */
    ABOVE,
    /** Two of one province. */
    BESIDE,
    /** In two provinces. */
    FAR,
    /** One of them or both are not known, or national. */
    UNKNOWN;

    private static final int PROVINCE = "12".length();
    private static final int REGENCY = "12.71".length();

    static Nearness of(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return UNKNOWN;
        }
        if (one.equals(other)) {
            return SAME;
        }
        if (!province(one).equals(province(other))) {
            return FAR;
        }
        return one.length() == PROVINCE || other.length() == PROVINCE ? ABOVE : BESIDE;
    }

    /** The code of the regency, city or province; null stays null. */
    static @Nullable String home(@Nullable String code) {
        return code == null || code.length() <= REGENCY ? code : code.substring(0, REGENCY);
    }

    /** The code of the province. */
    static String province(String code) {
        return code.length() <= PROVINCE ? code : code.substring(0, PROVINCE);
    }
}
