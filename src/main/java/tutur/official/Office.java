package tutur.official;

/**
 * A kind of office.
 *
 * @param title its short form
 * @param level where it is held
 * @param unit whether words that name a body or a field follow it
 */
record Office(String title, Level level, Unit unit) {

    /** Whether an office is followed by the name of a body or field. */
    enum Unit {
        NONE,
        UNIT,
        /** Without a public body or a region it is no public office: a Direktur may direct anything. */
        REQUIRED
    }

    boolean takesUnit() {
        return unit != Unit.NONE;
    }

    /** Where an office is held. */
    enum Level {
        PROVINCE,
        REGENCY,
        CITY,
        DISTRICT,
        VILLAGE,
        REGIONAL,
        NATIONAL,
        /** In a body outside public administration: a company, a party, a university, an association. */
        BODY;

        boolean local() {
            return this == DISTRICT || this == VILLAGE;
        }
    }
}
