package org.expediente.procedures.funds.expense;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.expediente.casefile.IdentityNumbers;
import org.expediente.casefile.IdentityType;
import org.expediente.procedures.funds.fiscal.FiscalType;
import org.expediente.procedures.funds.table.TableRow;

/** Reads one row; what is malformed is a problem of its cell. */
final class ExpenseRow {
  static final List<String> COLUMNS =
      List.of(
          "tipo",
          "numero",
          "fecha",
          "emisor",
          "concepto",
          "linea",
          "neto",
          "iva",
          "retenciones",
          "total",
          "referencia_pago",
          "fecha_pago",
          "medio_pago",
          "cantidad",
          "precio_unitario",
          "archivo");

  private ExpenseRow() {}

  /**
   * The row, or null where it noted a problem.
   *
   * @param lines codes of the approved plan
   * @param scans finds the hash of the scan that the row names
   */
  static ExpenseData read(
      TableRow row, int position, LocalDate today, List<String> lines, Scans scans) {
    FiscalType type = row.choice("tipo", FiscalType.class);
    String number = row.text("numero", 60);
    LocalDate issuedOn = past(row, "fecha", today);
    String issuer = issuer(row);
    String concept = row.text("concepto", 400);
    String line = line(row, lines);
    BigDecimal net = row.money("neto");
    BigDecimal vat = notNegative(row, "iva");
    BigDecimal withheld = notNegative(row, "retenciones");
    BigDecimal total = row.money("total");
    String reference = row.has("referencia_pago") ? row.text("referencia_pago", 60) : null;
    LocalDate paidOn = row.has("fecha_pago") ? past(row, "fecha_pago", today) : null;
    PaymentMeans means = row.choice("medio_pago", PaymentMeans.class);
    BigDecimal quantity = row.positive("cantidad", 4);
    BigDecimal unitPrice = row.positive("precio_unitario", 4);
    String sha256 = row.has("archivo") ? scans.sha256(row, "archivo") : null;
    if (!row.isSound() || !adds(row, net, vat, withheld, total, quantity, unitPrice)) {
      return null;
    }
    return new ExpenseData(
        position, type, number, issuedOn, issuer, concept, line, net, vat, withheld, total,
        reference, paidOn, means, quantity, unitPrice, sha256);
  }

  private static boolean adds(
      TableRow row,
      BigDecimal net,
      BigDecimal vat,
      BigDecimal withheld,
      BigDecimal total,
      BigDecimal quantity,
      BigDecimal unitPrice) {
    BigDecimal gross = net.add(vat);
    if (total.compareTo(gross.subtract(withheld)) != 0) {
      row.problem(
          "total",
          "no cuadra: %s ≠ neto %s + IVA %s − retenciones %s."
              .formatted(total, net, vat, withheld));
    }
    if (quantity.multiply(unitPrice).setScale(2, RoundingMode.HALF_UP).compareTo(gross) != 0) {
      row.problem(
          "precio_unitario",
          "no cuadra: cantidad %s × %s ≠ neto + IVA %s."
              .formatted(quantity.toPlainString(), unitPrice.toPlainString(), gross));
    }
    return row.isSound();
  }

  private static LocalDate past(TableRow row, String column, LocalDate today) {
    LocalDate date = row.date(column);
    return date == null || !date.isAfter(today)
        ? date
        : row.problem(column, "la fecha no puede ser futura.");
  }

  private static BigDecimal notNegative(TableRow row, String column) {
    BigDecimal value = row.decimal(column, 2);
    if (value == null) {
      return null;
    }
    return value.signum() < 0
        ? row.problem(column, "no puede ser negativo; escriba 0.00 si no hay.")
        : value.setScale(2);
  }

  private static String line(TableRow row, List<String> lines) {
    String code = row.code("linea");
    return code == null || lines.contains(code)
        ? code
        : row.problem("linea", "la línea «" + code + "» no está en el plan aprobado.");
  }

  /** Since 2021 the DUI of a natural person is its NIT: nine digits are a DUI. */
  private static String issuer(TableRow row) {
    String text = row.text("emisor", 20);
    if (text == null) {
      return null;
    }
    IdentityType type =
        text.replaceAll("\\D", "").length() == 9 ? IdentityType.DUI : IdentityType.NIT;
    Optional<String> error = IdentityNumbers.error(type, text);
    return error.isPresent()
        ? row.problem("emisor", error.get())
        : IdentityNumbers.format(type, text);
  }
}
