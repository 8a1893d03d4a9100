package org.expediente.procedures.funds.supplier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.expediente.casefile.IdentityNumbers;
import org.expediente.casefile.IdentityType;
import org.expediente.casefile.PartyKind;
import org.expediente.procedures.funds.csv.CsvRow;

/** Reads one supplier out of a table row (A.4 "Proveedor"). */
final class SupplierRow {
  static final List<String> COLUMNS =
      List.of(
          "tipo",
          "identificacion_tipo",
          "identificacion",
          "nrc",
          "razon_social",
          "representante_dui",
          "representante",
          "accionistas",
          "banco",
          "cuenta",
          "titular_cuenta",
          "direccion",
          "telefono",
          "correo",
          "actividad",
          "linea",
          "fecha_constitucion");
  private static final Pattern SHARE =
      Pattern.compile("([0-9]{8}-?[0-9])\\s*:\\s*([0-9]{1,3}(?:\\.[0-9]{1,2})?)\\s*%?");
  private static final BigDecimal WHOLE = new BigDecimal("100");

  private SupplierRow() {}

  /** The supplier, or null where the row complained. */
  static SupplierData read(CsvRow row, Set<String> lines) {
    String kind = row.code("tipo", List.of("NATURAL", "JURIDICA"));
    String idType = row.code("identificacion_tipo", List.of("DUI", "NIT"));
    if (kind == null || idType == null) {
      return null;
    }
    boolean company = kind.equals("JURIDICA");
    if (company && idType.equals("DUI")) {
      row.complain("identificacion_tipo", "una persona jurídica se identifica con su NIT.");
    }
    String id = row.identity("identificacion", IdentityType.valueOf(idType));
    String representativeDui =
        company || row.text("representante_dui", 20) != null
            ? row.identity("representante_dui", IdentityType.DUI)
            : null;
    String representative =
        company ? row.required("representante", 200) : row.text("representante", 200);
    String line = row.required("linea", 20);
    if (line != null && !lines.contains(line)) {
      row.complain("linea", "la línea «%s» no está en el plan aprobado.".formatted(line));
    }
    LocalDate founded = row.date("fecha_constitucion");
    if (company && founded == null && row.sound()) {
      row.complain("fecha_constitucion", "es obligatoria para una persona jurídica.");
    }
    SupplierData data =
        new SupplierData(
            row.number(),
            PartyKind.valueOf(kind),
            IdentityType.valueOf(idType),
            id,
            row.text("nrc", 20),
            row.required("razon_social", 300),
            representativeDui,
            representative,
            shareholders(row, company),
            row.required("banco", 100),
            row.account("cuenta"),
            row.required("titular_cuenta", 300),
            row.required("direccion", 400),
            row.required("telefono", 40),
            row.text("correo", 200),
            row.required("actividad", 200),
            line,
            founded);
    return row.sound() ? data : null;
  }

  private static List<Shareholder> shareholders(CsvRow row, boolean company) {
    String text = company ? row.required("accionistas", 2000) : row.text("accionistas", 2000);
    List<Shareholder> shareholders = new ArrayList<>();
    if (text == null) {
      return shareholders;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (String part : text.split("[;|]")) {
      if (part.isBlank()) {
        continue;
      }
      Matcher share = SHARE.matcher(part.strip());
      if (!share.matches() || IdentityNumbers.error(IdentityType.DUI, share.group(1)).isPresent()) {
        row.complain("accionistas", "escriba DUI:porcentaje; «" + part.strip() + "» no es válido.");
        return shareholders;
      }
      BigDecimal percent = new BigDecimal(share.group(2));
      sum = sum.add(percent);
      shareholders.add(
          new Shareholder(IdentityNumbers.format(IdentityType.DUI, share.group(1)), percent));
    }
    if (sum.compareTo(WHOLE) > 0) {
      row.complain("accionistas", "los porcentajes suman más de 100.");
    }
    if (shareholders.stream().map(Shareholder::dui).distinct().count() < shareholders.size()) {
      row.complain("accionistas", "hay un accionista repetido.");
    }
    return shareholders;
  }
}
