package org.expediente.processes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The organisation's table of expenses; numbers are new each time, as no document counts twice. */
final class ExpenseFile {
  private final List<Map<String, String>> rows = new ArrayList<>();

  /** A document that is in order: paid, in time, of a validated supplier. */
  ExpenseFile row(String line, String total) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("tipo", "FACTURA");
    row.put("numero", "F-" + UUID.randomUUID().toString().substring(0, 13));
    row.put("fecha", "2027-02-03");
    row.put("emisor", AccountingCase.SUPPLIER);
    row.put("concepto", "Materiales del taller");
    row.put("linea", line);
    row.put("neto", total);
    row.put("iva", "0.00");
    row.put("retenciones", "0.00");
    row.put("total", total);
    row.put("referencia_pago", "TRX-1");
    row.put("fecha_pago", "2027-02-05");
    row.put("medio_pago", "TRANSFERENCIA");
    row.put("cantidad", "1");
    row.put("precio_unitario", total);
    row.put("archivo", "");
    rows.add(row);
    return this;
  }

  /** Changes a cell of the row added last. */
  ExpenseFile with(String column, String value) {
    rows.get(rows.size() - 1).put(column, value);
    return this;
  }

  String csv() {
    StringBuilder text = new StringBuilder(String.join(",", rows.get(0).keySet())).append('\n');
    rows.forEach(row -> text.append(String.join(",", row.values())).append('\n'));
    return text.toString();
  }

  String total() {
    return rows.stream()
        .map(row -> new BigDecimal(row.get("total")))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .toPlainString();
  }
}
