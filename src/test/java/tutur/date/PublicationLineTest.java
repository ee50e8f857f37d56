package tutur.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            2023-06-15 15:31 | Rahmat Hidayah — Kabar Kita 15 Juni 2023 15:31
            2017-10-21 12:56 | 21 Oktober 2017 - 12:56 WIB
            2018-02-14 19:05 | Rabu 14 Februari 2018, 19:05 WIB
            2023-09-01 14:45 | Jum'at, 01 Sep 2023 14:45
            2022-09-07 16:06 | Rabu, 7 Sep 2022 16:06
            2020-09-27 09:15 | Kabar.com - 27/09/2020, 09:15 WIB
            2025-01-10 07:39 | 10 - Jan - 2025, 07:39
            2021-03-02 17:01 | 2 Maret 2021, 17:01 WIB
            2025-03-05 - | Maret 05, 2025
            2023-07-11 - | July 11, 2023
            2018-06-30 - | redaksiJune 30, 20183min230
            2024-08-29 10:00 | diperbarui 30 Agu 2024, 11:03 WIB / Diterbitkan 29 Agu 2024, 10:00 WIB
            2022-05-22 19:02 | 22 Mei 2022 ~ 19.02 WIB
            2024-11-02 - | 2024-11-02
            2021-03-02 17:30 | March 2, 2021 5:30 pm
            """)
    void aLineThatSaysWhenATextWasPublishedIsRead(String expected, String line) {
        PublicationLine read = PublicationLine.parse(line.replace('~', '|')).orElseThrow();
        assertEquals(expected, read.date() + " " + (read.time() == null ? "-" : read.time()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Rabu 14 Februari 2018, 19:05 WIB | Rina S. - Rabu 14 Februari 2018, 19:05 WIB
            15 Juni 2023 15:31 | Kabar Kita 15 Juni 2023 15:31 di Sampit
            Mei 7, 2020 | Mei 7, 2020
            """)
    void daysAndTimesAreShownWhereTheyStand(String expected, String line) {
        assertEquals(expected, PublicationLine.parse(line).orElseThrow().span().of(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Selasa, 12 November 2019 / 14 Rabiul Awal 1441",
                "Saturday, May 4, 2024",
                "© 2026 Kabar Kita",
                "Copyright 12 Mei 2020 Kabar Kita",
                "1775 kali dibaca sejak 2 Mei 2020",
                "Kamis (30/11)",
                "",
                "Bupati membuka rapat koordinasi perangkat daerah di aula kantornya pada Senin (14/10/2019) bersama para camat."
            })
    void otherLinesAreNot(String line) {
        assertEquals(Optional.empty(), PublicationLine.parse(line));
    }

    @Test
    void noLineIsTooStrange() {
        Random random = new Random(5);
        for (int round = 0; round < 3000; round++) {
            StringBuilder line = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                line.append("0123456789/-:., JanMei".charAt(random.nextInt(22)));
            }
            PublicationLine.parse(line.toString())
                    .ifPresent(p -> assertTrue(p.date().getYear() >= 1900));
        }
    }
}
