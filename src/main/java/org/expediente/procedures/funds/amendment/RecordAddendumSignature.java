package org.expediente.procedures.funds.amendment;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.documents.FreshDocuments;
import org.expediente.problem.Refusal;

/** Records a signature: first of the organisation, then of the authority, who may still desist. */
@DiagramBean("recordAddendumSignature")
class RecordAddendumSignature implements TaskListener {
  private static final String CODE = "funds.amendment.signature";
  private static final String NGO_TASK = "userTask_signAddendumNgo";

  private final AmendmentTable amendments;
  private final FreshDocuments documents;
  private final RecordAmendmentOpinion record;
  private final Clock clock;

  RecordAddendumSignature(
      AmendmentTable amendments,
      FreshDocuments documents,
      RecordAmendmentOpinion record,
      Clock clock) {
    this.amendments = amendments;
    this.documents = documents;
    this.record = record;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Amendment amendment = amendments.find(FundsAmendment.id(task));
    LocalDate on = Submission.of(task).date("signedOn");
    if (on != null && on.isAfter(LocalDate.now(clock))) {
      throw Refusal.invalid(CODE, "La fecha de la firma no puede ser futura.");
    }
    if (task.getTaskDefinitionKey().equals(NGO_TASK)) {
      present(amendment, "addendum-signed-ngo", "la organización");
      amendments.signedByNgo(amendment, on);
      return;
    }
    if (on != null) {
      byAuthority(amendment, on);
    }
    record.notify(task);
  }

  private void byAuthority(Amendment amendment, LocalDate on) {
    if (on.isBefore(amendment.ngoSignedOn())) {
      throw Refusal.invalid(CODE, "El Titular firma después de la organización.");
    }
    present(amendment, "addendum-signed", "ambas partes");
    amendments.signed(amendment, on);
  }

  /** The copy of an earlier addendum does not count. */
  private void present(Amendment amendment, String type, String who) {
    documents.require(
        amendment.caseNumber(),
        type,
        amendment.requestedAt(),
        "Falta el ejemplar de esta adenda firmado por " + who + ": cárguelo en el expediente.");
  }
}
