package org.expediente.procedures.contracts.incident.commission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.PersonNames;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.incident.Grounds;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentAct;
import org.expediente.procedures.contracts.incident.IncidentActs;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentSteps;
import org.expediente.procedures.contracts.incident.report.BreachReports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letter to the authority and its agreement (B22, B23; B.7). */
@Configuration
class CommissionDocuments {
  private final IncidentBook book;
  private final Contracts contracts;
  private final IncidentActs acts;
  private final BreachReports reports;
  private final ContractorRecord record;
  private final RouteOptions options;
  private final CommissionTable commissions;
  private final PersonNames names;

  CommissionDocuments(
      IncidentBook book,
      Contracts contracts,
      IncidentActs acts,
      BreachReports reports,
      ContractorRecord record,
      RouteOptions options,
      CommissionTable commissions,
      PersonNames names) {
    this.book = book;
    this.contracts = contracts;
    this.acts = acts;
    this.reports = reports;
    this.record = record;
    this.options = options;
    this.commissions = commissions;
    this.names = names;
  }

  @Bean
  DocumentModel contractRemission() {
    return DocumentModel.of("contract-remission", this::remission);
  }

  @Bean
  DocumentModel contractCommissionAgreement() {
    return DocumentModel.of("contract-commission-agreement", this::agreement);
  }

  private Map<String, Object> remission(String caseNumber) {
    Incident incident = book.ofCase(caseNumber).orElseThrow();
    Map<String, Object> model = common(incident);
    model.put("check", text(incident, IncidentSteps.CHECK));
    model.put("opinion", text(incident, IncidentSteps.REMISSION));
    model.put("record", record.of(contracts.of(incident.contractCase())));
    return model;
  }

  private Map<String, Object> agreement(String caseNumber) {
    Incident incident = book.ofCase(caseNumber).orElseThrow();
    Commission commission = commissions.find(incident).orElseThrow();
    Map<String, Object> model = common(incident);
    model.put("archived", commission.archived());
    model.put("chosen", commission.chosen().stream().map(CommissionWords::label).toList());
    model.put("motive", commission.motive() == null ? "" : commission.motive());
    model.put("jointOpinion", commission.jointOpinion() == null ? "" : commission.jointOpinion());
    model.put(
        "instructor", commission.instructor() == null ? "" : names.of(commission.instructor()));
    return model;
  }

  private Map<String, Object> common(Incident incident) {
    Contract contract = contracts.of(incident.contractCase());
    Map<String, Object> model = new HashMap<>();
    model.put("contract", contract);
    model.put("incident", incident);
    model.put("report", reports.find(incident).orElseThrow());
    model.put("options", shown(options.of(incident)));
    model.put("basis", Grounds.of(contract, "LACAP, art. 160", true));
    return model;
  }

  private static List<String> shown(List<RouteOption> proposed) {
    return proposed.stream().map(RouteOption::shown).toList();
  }

  private String text(Incident incident, String step) {
    return acts.last(incident, step).map(IncidentAct::text).orElse("");
  }
}
