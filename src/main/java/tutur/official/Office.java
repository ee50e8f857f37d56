package tutur.official;

/**
 * A kind of office.
 *
 * @param title its short form
 * @param level where it is held
 * @param takesUnit whether words that name a body or a field follow it
 */
record Office(String title, Level level, boolean takesUnit) {

    /** Where an office is held. */
    enum Level {
        PROVINCE,
        REGENCY,
        CITY,
        DISTRICT,
        VILLAGE,
        REGIONAL,
        NATIONAL;

        boolean local() {
            return this == DISTRICT || this == VILLAGE;
        }
    }
}
