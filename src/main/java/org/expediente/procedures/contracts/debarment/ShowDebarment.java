package org.expediente.procedures.contracts.debarment;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.hearing.Heard;
import org.expediente.procedures.contracts.hearing.Hearings;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingSheet;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Lays before a person the hearing, the proposal and what was declared. */
@DiagramBean("showDebarment")
class ShowDebarment implements TaskListener {
  private final Proceedings proceedings;
  private final ProceedingSheet sheet;
  private final Contracts contracts;
  private final Hearings hearings;
  private final RepeatedFines fines;
  private final DebarmentTable table;
  private final Debarments debarments;

  ShowDebarment(
      Proceedings proceedings,
      ProceedingSheet sheet,
      Contracts contracts,
      Hearings hearings,
      RepeatedFines fines,
      DebarmentTable table,
      Debarments debarments) {
    this.proceedings = proceedings;
    this.sheet = sheet;
    this.contracts = contracts;
    this.hearings = hearings;
    this.fines = fines;
    this.table = table;
    this.debarments = debarments;
  }

  @Override
  public void notify(DelegateTask task) {
    Proceeding of = proceedings.of(task);
    String nit = contracts.of(of.contractCase()).contractorNit();
    task.setVariableLocal("proceedingSheet", sheet.text(of));
    task.setVariableLocal("hearingSoFar", heard(of));
    task.setVariableLocal("firmFines", Integer.toString(fines.most(nit)));
    task.setVariableLocal(
        "proposal", Words.shown(table.findDraft(of.id()).map(ShowDebarment::told).orElse("")));
    task.setVariableLocal(
        "declared",
        debarments.of(nit).stream()
            .filter(one -> one.proceedingId() == of.id())
            .map(
                one ->
                    "%s, NIT %s, del %s al %s."
                        .formatted(
                            one.name(),
                            one.idNumber(),
                            Words.date(one.validFrom()),
                            Words.date(one.validTo())))
            .collect(Collectors.joining("\n")));
  }

  /** Where the hearing ran elsewhere there is nothing to show. */
  private String heard(Proceeding of) {
    if (hearings.of(of.id()).openingAct().isEmpty()) {
      return "";
    }
    Heard heard = hearings.printed(of.id());
    return Words.shown(
        "%s\n%s\n%s\n%s"
            .formatted(
                heard.notified(),
                heard.answer(),
                String.join("\n", heard.evidence()),
                String.join("\n", heard.assessment()))
            .strip());
  }

  private static String told(DebarmentDraft draft) {
    return "Causa: %s. Período: %d meses.\nHechos: %s\nCláusula: %s\nImputabilidad: %s"
        .formatted(
            draft.causeText(), draft.months(), draft.facts(), draft.clause(), draft.attribution());
  }
}
