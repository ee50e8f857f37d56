package tutur.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tutur.official.Acting;
import tutur.roster.Tenure;

/** A person in an office over time: days of the first and the last evidence, and of the term where somebody has told. */
record TenureJson(
        String office,
        @Nullable String unit,
        @Nullable Acting acting,
        StatementJson.@Nullable Place region,
        long documents,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static TenureJson of(Tenure tenure, Names names) {
        String code = tenure.region();
        return new TenureJson(
                tenure.office(),
                tenure.unit(),
                tenure.acting(),
                code == null ? null : StatementJson.Place.of(names.found(code).orElse(null)),
                tenure.documents(),
                tenure.first(),
                tenure.last(),
                tenure.from(),
                tenure.to());
    }
}
