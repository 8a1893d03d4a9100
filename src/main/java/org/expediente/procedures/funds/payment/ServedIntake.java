package org.expediente.procedures.funds.payment;

import java.util.List;
import org.expediente.documents.TableIntake;
import org.expediente.procedures.funds.csv.CsvTable;
import org.springframework.stereotype.Component;

/**
 * Takes in the list of persons served that comes with an invoice. Unknown and repeated numbers are
 * taken in as they are: they are evidence, and the cross-check does not pay for them.
 */
@Component
class ServedIntake implements TableIntake {
  static final String TYPE = "served-beneficiaries";
  private static final String COLUMN = "id_interno";
  private static final int LONGEST = 30;

  private final ServedRows rows;

  ServedIntake(ServedRows rows) {
    this.rows = rows;
  }

  @Override
  public String documentType() {
    return TYPE;
  }

  @Override
  public void load(String caseNumber, long documentId, byte[] content) {
    rows.add(
        caseNumber,
        documentId,
        CsvTable.of("funds.payment.served", content, List.of(COLUMN))
            .rows(
                row -> {
                  String id = row.required(COLUMN, LONGEST);
                  return id == null ? null : new ServedRow(row.number(), id);
                }));
  }
}
