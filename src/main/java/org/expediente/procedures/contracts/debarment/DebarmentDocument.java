package org.expediente.procedures.contracts.debarment;

import java.util.HashMap;
import java.util.Map;
import org.expediente.procedures.contracts.appeal.Remedies;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.contract.RelatedKind;
import org.expediente.procedures.contracts.contract.RelatedPersons;
import org.expediente.procedures.contracts.hearing.Hearings;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingSheet;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.stereotype.Component;

/** Data of the documents on the debarment that was resolved last: they are issued right after. */
@Component
class DebarmentDocument {
  private final DebarmentTable table;
  private final Proceedings proceedings;
  private final ProceedingSheet sheet;
  private final Contracts contracts;
  private final RelatedPersons related;
  private final Hearings hearings;
  private final Remedies remedies;

  DebarmentDocument(
      DebarmentTable table,
      Proceedings proceedings,
      ProceedingSheet sheet,
      Contracts contracts,
      RelatedPersons related,
      Hearings hearings,
      Remedies remedies) {
    this.table = table;
    this.proceedings = proceedings;
    this.sheet = sheet;
    this.contracts = contracts;
    this.related = related;
    this.hearings = hearings;
    this.remedies = remedies;
  }

  Map<String, Object> of(String caseNumber) {
    Proceeding of = proceedings.find(table.lastResolved(caseNumber));
    Contract contract = contracts.of(of.contractCase());
    DebarmentDraft draft = table.draft(of.id());
    DebarmentResolution resolution = table.resolution(of.id());
    Map<String, Object> model = new HashMap<>();
    model.put("contract", contract);
    model.put(
        "members",
        related.of(contract.caseNumber()).stream()
            .filter(one -> one.kind() == RelatedKind.CONSORCIO)
            .map(one -> "%s, %s %s".formatted(one.name(), one.idType(), one.idNumber()))
            .toList());
    model.put("proceeding", sheet.lines(of));
    model.put("heard", hearings.printed(of.id()));
    model.put("draft", draft);
    model.put("declared", resolution.declared());
    model.put("motive", resolution.motive());
    model.put("months", draft.months());
    model.put("remedies", remedies.sentences(of.regime()));
    model.put("basis", draft.basis());
    return model;
  }
}
