package org.expediente.procedures.funds.beneficiary;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Four hundred invented persons, always the same: {@code
 * src/test/resources/funds/beneficiaries.csv}. Odd numbers are minors with a school number and a
 * guardian, even ones adults with a DUI. For a plan from 2027-01-04 for ages 12 to 24 in Soyapango
 * these stand out:
 *
 * <ul>
 *   <li>B-010 and B-020 repeat the document of B-002 and B-012
 *   <li>B-030 has a DUI with a wrong check digit, B-120 no document
 *   <li>B-041 is a minor without guardian, B-051 the ward of the president
 *   <li>B-060 is too old, B-071 lives elsewhere, B-080 is B-078 with one letter more
 *   <li>B-090 takes part in another programme and B-100 died, where a test says so
 *   <li>B-110 gave no consent
 *   <li>B-301, B-303, ... B-317 have one guardian
 * </ul>
 */
public final class RollFixture {
  /** DUI of B-090. */
  public static final String ELSEWHERE = dui(40_000_090);

  /** DUI of B-100. */
  public static final String DECEASED = dui(40_000_100);

  /** Nobody is found in another programme any more: another test's roll would find them there. */
  public static void forget(JdbcClient sql) {
    sql.sql(
            "update fund_beneficiary set id_type = 'SIN_DOC', id_number = null, guardian_dui = null,"
                + " name_key = concat('NADIE ', id)")
        .update();
    sql.sql(
            "update fund_beneficiary_register set program_start = date '1990-01-01',"
                + " program_end = date '1990-12-31'")
        .update();
    sql.sql("delete from fund_deceased").update();
  }

  private static final String HEADER =
      "id_interno,tipo_doc,num_doc,motivo_sin_doc,nombres,apellidos,fecha_nacimiento,sexo,"
          + "departamento,municipio,responsable_dui,responsable,fecha_ingreso,consentimiento\n";
  private static final String[] FIRST = {
    "Adriana", "Bryan", "Camila", "Daniel", "Estefany", "Fernando", "Gabriela", "Héctor", "Ingrid",
    "Jonathan", "Kenia", "Leonel", "Melissa", "Nahum", "Olga", "Pablo", "Quetzalí", "Rodrigo",
    "Stephanie", "Tomás"
  };
  private static final String[] LAST = {
    "Abrego",
    "Benítez",
    "Campos",
    "Díaz",
    "Erazo",
    "Fuentes",
    "Granados",
    "Henríquez",
    "Iraheta",
    "Jovel",
    "Landaverde",
    "Marroquín",
    "Nerio",
    "Osorio",
    "Peñate",
    "Quijano",
    "Recinos",
    "Sandoval",
    "Tobar",
    "Villalta"
  };

  private RollFixture() {}

  /** The whole file. */
  public static String csv() {
    return HEADER
        + IntStream.rangeClosed(1, 400).mapToObj(RollFixture::row).collect(Collectors.joining());
  }

  /** A valid DUI with these eight digits. */
  public static String dui(int number) {
    String digits = String.format(Locale.ROOT, "%08d", number);
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += (digits.charAt(i) - '0') * (9 - i);
    }
    return digits + "-" + (10 - sum % 10) % 10;
  }

  private static String row(int i) {
    boolean minor = i % 2 == 1;
    String kind = i == 120 ? "SIN_DOC" : minor ? "NIE" : "DUI";
    String reason = i == 120 ? "Asentamiento de partida en trámite" : "";
    boolean guarded = minor && i != 41;
    return String.join(
            ",",
            String.format(Locale.ROOT, "B-%03d", i),
            kind,
            i == 120 ? "" : document(i, minor),
            reason,
            FIRST[(i == 80 ? 78 : i) % 20] + " " + FIRST[(i == 80 ? 78 : i) * 7 / 20 % 20],
            LAST[(i == 80 ? 78 : i) / 20 % 20]
                + (i == 80 ? "s " : " ")
                + LAST[(i == 80 ? 78 : i) * 3 % 20],
            born(i, minor).toString(),
            i % 3 == 0 ? "M" : "F",
            i == 71 ? "Santa Ana" : "San Salvador",
            i == 71 ? "Metapán" : "Soyapango",
            guarded ? guardian(i) : "",
            guarded ? "Responsable de B-" + String.format(Locale.ROOT, "%03d", i) : "",
            "2027-01-04",
            i == 110 ? "NO" : "SI")
        + "\n";
  }

  private static String document(int i, boolean minor) {
    int number = i == 10 ? 2 : i == 20 ? 12 : i;
    if (minor) {
      return "NIE" + (7_000_000 + number);
    }
    String valid = dui(40_000_000 + number);
    return i == 30 ? valid.substring(0, 9) + (valid.charAt(9) == '9' ? '0' : '9') : valid;
  }

  private static LocalDate born(int i, boolean minor) {
    if (i == 60) {
      return LocalDate.of(1986, 5, 20);
    }
    int days = (i == 80 ? 78 : i) * 5;
    return (minor ? LocalDate.of(2009, 3, 1) : LocalDate.of(2002, 2, 1)).plusDays(days);
  }

  private static String guardian(int i) {
    if (i == 51) {
      return dui(20_000_001); // the president
    }
    return dui(i >= 301 && i <= 317 ? 50_000_301 : 50_000_000 + i);
  }
}
