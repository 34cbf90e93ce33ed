package io.wirewatch.producer.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Content;
import io.wirewatch.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    private final LanguageGuess guess = new LanguageGuess();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The president met his counterpart in Minsk on Sunday, and both of them promised to keep the border open.",
                "de | Der Präsident traf am Sonntag in Minsk seinen Amtskollegen, und beide versprachen, die Grenze offen zu halten.",
                "fr | Le président a rencontré dimanche à Minsk son homologue, et tous deux ont promis de laisser la frontière ouverte.",
                "es | El presidente se reunió el domingo en Minsk con su homólogo, y ambos prometieron mantener abierta la frontera.",
                "pl | Prezydent spotkał się w niedzielę w Mińsku ze swoim odpowiednikiem i obaj obiecali, że granica pozostanie otwarta.",
                "ru | Президент встретился в воскресенье в Минске со своим коллегой, и оба пообещали держать границу открытой.",
                "uk | Президент зустрівся в неділю в Мінську зі своїм колегою, і обидва пообіцяли тримати кордон відкритим.",
                "be | Прэзідэнт сустрэўся ў нядзелю ў Мінску са сваім калегам, і абодва паабяцалі трымаць мяжу адкрытай.",
                "tr | Cumhurbaşkanı pazar günü Minsk'te mevkidaşıyla bir araya geldi ve ikisi de sınırı açık tutacaklarına söz verdi.",
                "ar | التقى الرئيس نظيره في مينسك يوم الأحد وتعهد الاثنان بإبقاء الحدود مفتوحة أمام المسافرين والبضائع.",
                "zh | 总统星期日在明斯克会见了他的同行,双方承诺保持边境开放,并继续就贸易、能源和安全问题进行谈判,会谈持续了三个多小时,双方表示满意。",
                "fa | رئیس‌جمهور روز یکشنبه در مینسک با همتای خود دیدار کرد و هر دو قول دادند که مرز را باز نگه دارند."
            })
    void shouldFindTheLanguageOfASentence(String tag, String text) {
        // When
        Language found = guess.of(Content.of("", text));
        // Then
        assertThat(found).isEqualTo(Language.detected(tag));
    }

    @Test
    void shouldDeclineWhenThereAreTooFewWords() {
        // When
        Language found = guess.of(Content.of("Minsk", "Putin, Xi: 12.10.2020, 18:30 +++"));
        // Then
        assertThat(found).isEqualTo(new Language(null, Language.From.TOO_SHORT));
    }

    @Test
    void shouldDeclineWhenTheWordsAreAtHomeAnywhere() {
        // When
        Language found =
                guess.of(Content.of("", "Lukashenko, Putin, Tikhanovskaya, Lavrov, Macron, Merkel, Xi, Trump"));
        // Then
        assertThat(found).isEqualTo(new Language(null, Language.From.UNCLEAR));
    }

    @Test
    void shouldReadTheTitleWhereTheTextIsAScrap() {
        // When
        Language found =
                guess.of(Content.of("Der Präsident verspricht in Minsk, die Grenze offen zu halten", "Mehr dazu."));
        // Then
        assertThat(found).isEqualTo(Language.detected("de"));
    }

    @Test
    void shouldNotSplitALetterWhenTheSampleEndsInIt() {
        // Given: letters of two units each, so that the sample ends between two or within one
        String text = "a".repeat(399) + "\uD835\uDC9C".repeat(10);
        // When
        Language found = guess.of(Content.of("", text));
        // Then
        assertThat(found.from()).isNotEqualTo(Language.From.TOO_SHORT);
    }
}
