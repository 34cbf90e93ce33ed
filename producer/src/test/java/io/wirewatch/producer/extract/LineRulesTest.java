package io.wirewatch.producer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineRulesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CREDIT         | © Maria Ivanova/TASS Pool Photo via AP
            CREDIT         | AFP
            CREDIT         | REUTERS/Jane Doe
            CREDIT         | Jane Doe/AFP via Getty Images
            CREDIT         | FILE PHOTO: The parliament building is seen in Riga
            CREDIT         | The minister arrives for talks in Oslo on Friday. Photo: Office of the Prime Minister
            CREDIT         | Demonstrators wave flags in the capital, Sunday, May 3, 2020. (AP Photo/Jane Doe)
            CREDIT         | Protesters gather on the main square of the city [Jane Doe/Reuters]
            CREDIT         | `| Image: PTI`
            CREDIT         | Photo by John Smith
            CREDIT         | Image caption, People gather on the square every week
            PLACEHOLDER    | [ news site banner ]
            TEASER_HEADING | Related Stories
            TEASER_HEADING | Up Next
            TEASER_HEADING | You may also like:
            TEASER         | READ: Parliament Passes Budget After Long Debate
            TEASER         | Also read » Why the talks in Vienna failed
            TEASER         | Related: Five things to know about the vote
            PLEA           | HELPNOW - Make a donation in support of the victims!
            PLEA           | Support our journalism from as little as one euro
            PLEA           | This website uses cookies to improve your experience.
            PLEA           | Please turn off your ad blocker to continue reading.
            PLEA           | Join the Example.org mailing list
            PLEA           | Subscribe to our newsletter and never miss a story
            PLEA           | Follow us on Telegram
            PLEA           | If you wish to read more World news, please visit our World section.
            PLEA           | If you want to watch films go to Films.Example.Com
            COMMENTS       | Leave a Reply
            COMMENTS       | 12 Comments
            FORM           | Your email address will not be published. Required fields are marked *
            FURNITURE      | Back to top button
            FURNITURE      | Close
            ORIGIN         | Source: https://www.example.org/news/1.html
            ORIGIN         | Source
            RIGHTS         | Copyright (c) 2020 Example Media. All rights reserved.
            RIGHTS         | Reprinted with the permission of Example Radio, 1 Main St., Springfield.
            CONTRIBUTORS   | With reporting by dpa and Interfax
            CONTRIBUTORS   | With Post Wires
            CONTRIBUTORS   | (Reporting by Jane Doe; Editing by John Smith)
            BYLINE         | By Jane Doe
            BYLINE         | Reported by: Jane Doe
            DATE           | Updated August 3rd, 2021 at 09:15 GMT
            DATE           | August 17, 2020 `|` 12:34pm
            DATE           | Minsk, 17 August 2020
            DATE           | AUGUST 18, 2020 / 11:34 AM / UPDATED 3 MONTHS AGO
            """)
    void shouldTellWhatIsNoPartOfTheArticle(LineKind kind, String line) {
        // When
        LineKind found = LineRules.kindOf(line.replace("`", ""));
        // Then
        assertThat(found).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The foundation asked its members to make a donation to the victims of the flood, its director said on Monday.
            "Please turn off the lights," the mayor told residents as the grid failed for a third night.
            Cookies were thrown at the delegation by students who opposed the visit, police said.
            Reuters reported that the photo of the minister had been published by mistake last week.
            The source of the fire was not known, and the investigation was handed over to federal police.
            According to AFP/Reuters, the two leaders spoke on the phone for more than an hour.
            Readers had subscribed to the newsletter for years before the ministry closed the paper in 2019.
            With reporters barred from the hall, officials counted the ballots behind closed doors until the morning.
            The president signed the decree on Tuesday, November 17, 2020, his office said.
            """)
    void shouldKeepNewsThatSpeaksOfSuchThings(String line) {
        // When
        LineKind found = LineRules.kindOf(line);
        // Then
        assertThat(found).isEqualTo(LineKind.WORDS);
    }
}
