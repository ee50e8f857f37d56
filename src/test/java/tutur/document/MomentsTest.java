package tutur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-11-23T10:15:00+07:00         | 2023-11-23 10:15
            2023-11-23T10:15:00+08:00         | 2023-11-23 10:15
            2023-11-23T03:15:00Z              | 2023-11-23 10:15
            2023-11-23T20:15:00+00:00         | 2023-11-24 03:15
            2023-11-23 10:15:30               | 2023-11-23 10:15
            2023-11-23T10:15:30.123           | 2023-11-23 10:15
            2023/11/23 10:15                  | 2023-11-23 10:15
            2023-11-23                        | 2023-11-23 -
            Thu, 23 Nov 2023 10:15:00 +0700   | 2023-11-23 10:15
            Thu, 23 Nov 2023 03:15:00 GMT     | 2023-11-23 10:15
            Kamis, 23 November 2023 10:15 WIB | 2023-11-23 10:15
            """)
    void daysAndTimesOfMetadataAreReadInTheTimeOfThePlace(String value, String expected) {
        Moment moment = Moments.machine(value).orElseThrow().inIndonesia();
        assertEquals(expected, moment.day() + " " + (moment.time() == null ? "-" : moment.time()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"not-a-date", "2019-13-45T99:99:99", "9999-12-31T23:59:59Z", "0001-01-01", "", "2019-02-30"})
    void whatIsNoDayIsNone(String value) {
        assertEquals(Optional.empty(), Moments.machine(value));
    }
}
