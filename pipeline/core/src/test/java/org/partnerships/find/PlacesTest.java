package org.partnerships.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerships.models.ModelFiles;

class PlacesTest {
  private static final Places PLACES = new Places(ModelFiles.builtIn());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wetzlarer",
        "Wetzlarern",
        "Bielefelder",
        "Essener",
        "Wolfsburger",
        "Hannoveraner",
        "Münchner",
        "Münchnern",
        "Berliner",
        "Hamburger",
        "Mainzer",
        "Leipzigerin",
        "Wiener"
      })
  void isTheTownsman(String word) {
    assertEquals(true, PLACES.isTownsman(word), word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bürger", "Bürgern", "Sieger", "Siegern", "Sommer", "Burger", "Berger", "Zeller",
        "Springer", "Siedler", "Teller", "Mutter", "Lindner", "Steiner", "Walter", "Messer",
        "Hersteller", "Partner", "Gründer", "Spieler", "Mitarbeiter", "er", "Er", "",
        // People of a country or a region are known otherwise.
        "Chinesen", "Tiroler", "Italiener"
      })
  void isNoTownsman(String word) {
    assertEquals(false, PLACES.isTownsman(word), word);
  }

  @ParameterizedTest
  @CsvSource({
    "Wolfsburger, Wolfsburg, true",
    "Lahnauer, Lahnau, true",
    "Münchner, München, true",
    "Siegener, Siegen, true",
    "Zeller, Zell, true",
    "Burger, Burg, true",
    "Sieger, Siegen, false",
    "Bürger, Bürgeln, false",
    "Lahnauer, Landau, false"
  })
  void aWordIsMadeFromAPlace(String word, String place, boolean expected) {
    assertEquals(expected, PLACES.isFrom(word, place), word + " " + place);
  }

  @ParameterizedTest
  @CsvSource({
    "chinesischer, china",
    "chinesische, china",
    "Chinesen, china",
    "pfälzer, pfalz",
    "Tisch,"
  })
  void aWordPointsToAPlace(String word, String place) {
    assertEquals(Optional.ofNullable(place), PLACES.placeOf(word), word);
  }
}
