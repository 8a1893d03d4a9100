package org.expediente.questions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A fine computed by hand from the rows of its question, as an auditor would with a calculator: the
 * formula of the product is not used (B.8 question 3, B.9).
 */
final class RecomputedFine {
  private static final Map<String, String> FLOOR =
      Map.of("LICITACION", "1", "LIBRE_GESTION", "0.10"); // of the minimum wage

  private RecomputedFine() {}

  static Map<Object, List<Map<String, Object>>> byProceeding(List<Map<String, Object>> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("Procedimiento"), LinkedHashMap::new, Collectors.toList()));
  }

  /** USD with two decimals. */
  static String of(List<Map<String, Object>> rows) {
    Map<String, Object> any = rows.get(0);
    BigDecimal sum = BigDecimal.ZERO;
    for (Map<String, Object> row : rows) {
      sum = sum.add(usd(row, "Base").multiply(share(days(row), (String) row.get("Tramos"))));
    }
    BigDecimal cap = usd(any, "Valor vigente").multiply(usd(any, "Tope (fracción)"));
    BigDecimal floor =
        usd(any, "Salario mínimo")
            .multiply(new BigDecimal(FLOOR.get(any.get("Modalidad"))))
            .setScale(2, RoundingMode.HALF_UP);
    BigDecimal limited = Boolean.TRUE.equals(any.get("El tope limita")) ? sum.min(cap) : sum;
    return limited.max(floor).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static int days(Map<String, Object> row) {
    Object until = row.get("Entregada el") == null ? row.get("Corte") : row.get("Entregada el");
    long late =
        ChronoUnit.DAYS.between(
            LocalDate.parse((String) row.get("Vencía el")), LocalDate.parse((String) until));
    return (int) late - ((Long) row.get("Días justificados")).intValue();
  }

  /** Day by day: each day weighs the rate of its own tranche. */
  private static BigDecimal share(int days, String tranches) {
    TreeMap<Integer, BigDecimal> rates = new TreeMap<>();
    for (String one : tranches.split(";")) {
      rates.put(
          Integer.valueOf(one.substring(0, one.indexOf('='))),
          new BigDecimal(one.substring(one.indexOf('=') + 1)));
    }
    BigDecimal share = BigDecimal.ZERO;
    for (int day = 1; day <= days; day++) {
      share = share.add(rates.floorEntry(day).getValue());
    }
    return share;
  }

  private static BigDecimal usd(Map<String, Object> row, String label) {
    return new BigDecimal((String) row.get(label));
  }
}
