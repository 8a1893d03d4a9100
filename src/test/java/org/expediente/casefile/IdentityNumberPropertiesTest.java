package org.expediente.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

/** What the check digits promise, for synthetic numbers. */
class IdentityNumberPropertiesTest {

  @Property
  void oneCheckDigitFitsADui(@ForAll("duiBody") String body) {
    assertThat(IntStream.range(0, 10).filter(digit -> valid(IdentityType.DUI, body + digit)))
        .hasSize(1);
  }

  @Property
  void oneCheckDigitFitsANit(@ForAll("nitBody") String body) {
    assertThat(IntStream.range(0, 10).filter(digit -> valid(IdentityType.NIT, body + digit)))
        .hasSize(1);
  }

  @Property
  void hyphensDoNotMatter(@ForAll("nitBody") String body) {
    String number = body + Nit.checkDigit(body);
    assertThat(valid(IdentityType.NIT, IdentityNumbers.format(IdentityType.NIT, number))).isTrue();
  }

  /**
   * Modulo 10 notices a changed digit when weight times change is no multiple of 10: always at the
   * weights 9, 7 and 3, never for an even change at the weight 5, nor for 5 at an even weight.
   */
  @Property
  void aChangedDuiDigitIsNoticed(
      @ForAll("duiBody") String body,
      @ForAll @IntRange(max = 7) int place,
      @ForAll @IntRange(min = 1, max = 9) int change) {
    int after = (body.charAt(place) - '0' + change) % 10;
    int difference = after - (body.charAt(place) - '0');
    Assume.that((9 - place) * difference % 10 != 0);

    String number = body + Dui.checkDigit(body);
    assertThat(valid(IdentityType.DUI, changed(number, place, after))).isFalse();
  }

  /**
   * Modulo 11 notices every changed digit but at the weight 11 (fourth digit of an old number); as
   * a remainder of 10 is written 0, those two are taken for one another.
   */
  @Property
  void aChangedNitDigitIsNoticed(
      @ForAll("nitBody") String body,
      @ForAll @IntRange(max = 9) int place,
      @ForAll @IntRange(min = 1, max = 9) int change) {
    int after = (body.charAt(place) - '0' + change) % 10;
    boolean old = body.substring(10).compareTo("100") <= 0;
    Assume.that(!(old && place == 3));
    Assume.that(Nit.checkDigit(body) != 0);

    String number = body + Nit.checkDigit(body);
    assertThat(valid(IdentityType.NIT, changed(number, place, after))).isFalse();
  }

  @Provide
  Arbitrary<String> duiBody() {
    return Arbitraries.strings().numeric().ofLength(8).filter(body -> !body.equals("00000000"));
  }

  @Provide
  Arbitrary<String> nitBody() {
    Arbitrary<String> place =
        Combinators.combine(
                Arbitraries.of("0", "1", "9"), Arbitraries.strings().numeric().ofLength(3))
            .as(String::concat);
    Arbitrary<String> date =
        Dates.dates()
            .between(LocalDate.of(1920, 1, 1), LocalDate.of(2026, 12, 31))
            .map(DateTimeFormatter.ofPattern("ddMMyy")::format);
    return Combinators.combine(place, date, Arbitraries.strings().numeric().ofLength(3))
        .as((first, second, third) -> first + second + third);
  }

  private static boolean valid(IdentityType type, String number) {
    return IdentityNumbers.error(type, number).isEmpty();
  }

  private static String changed(String number, int place, int digit) {
    return number.substring(0, place) + digit + number.substring(place + 1);
  }
}
