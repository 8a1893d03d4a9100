package org.expediente.procedures.funds.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.expediente.documents.TableIntake;
import org.expediente.procedures.funds.table.TableFile;
import org.expediente.procedures.funds.table.TableRow;
import org.springframework.stereotype.Component;

/** Loads a plan's financial schedule: advance by advance, numbered from 1 (A07, A-S23). */
@Component
class ScheduleIntake implements TableIntake {
  static final String TYPE = "plan-schedule";
  private static final List<String> COLUMNS = List.of("numero", "fecha", "monto");
  private static final int MOST_ADVANCES = 120;

  private final PlanDrafts drafts;

  ScheduleIntake(PlanDrafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public String documentType() {
    return TYPE;
  }

  @Override
  public void load(String caseNumber, long documentId, byte[] content) {
    drafts.schedule(caseNumber, read(content));
  }

  static List<Advance> read(byte[] content) {
    Sequence sequence = new Sequence();
    return TableFile.read("funds.plan.schedule", content, COLUMNS, sequence::next);
  }

  /** Numbers go up by one, dates go up. */
  private static final class Sequence {
    private int number;
    private LocalDate date = LocalDate.MIN;

    private Advance next(TableRow row) {
      Integer given = row.whole("numero", 1, MOST_ADVANCES);
      LocalDate on = row.date("fecha");
      BigDecimal amount = row.money("monto");
      number++;
      if (given != null && given != number) {
        row.problem("numero", "los anticipos se numeran seguidos; aquí va el " + number + ".");
      }
      if (on != null && !on.isAfter(date)) {
        row.problem("fecha", "debe ser posterior a la del anticipo anterior.");
      }
      if (on != null) {
        date = on;
      }
      return row.isSound() ? new Advance(given, on, amount) : null;
    }
  }
}
