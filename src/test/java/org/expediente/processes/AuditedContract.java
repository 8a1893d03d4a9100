package org.expediente.processes;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.expediente.casefile.IdentityType;
import org.expediente.procedures.contracts.contract.ContractObject;
import org.expediente.procedures.contracts.contract.Modality;
import org.expediente.procedures.contracts.contract.Related;
import org.expediente.procedures.contracts.contract.RelatedKind;
import org.expediente.procedures.contracts.contract.RelatedPersons;
import org.expediente.procedures.contracts.debarment.Debarments;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A contract of {@link ContractCase} in which things happened: one incident reported in time, one
 * four business days late, one for which nothing was done; a fine that is paid, and two guarantees
 * that ran out meanwhile, the last one the day before. Today is 3 October 2022.
 */
@Component
class AuditedContract {
  static final String PARTNER = "0315-110509-107-8";

  private final ContractCase cases;
  private final ClosingCase closing;
  private final Debarments debarments;
  private final RelatedPersons related;
  private final JdbcClient sql;

  AuditedContract(
      ContractCase cases,
      ClosingCase closing,
      Debarments debarments,
      RelatedPersons related,
      JdbcClient sql) {
    this.cases = cases;
    this.closing = closing;
    this.debarments = debarments;
    this.related = related;
    this.sql = sql;
  }

  /** Opens it; gives its number. */
  String open() {
    cases.at("2022-08-01");
    String number = cases.open();
    closing.deliver(number, "O-01", LocalDate.of(2022, 5, 26));
    closing.fine(number, FineState.PAGADA);
    cases.guarantee(number, GuaranteeKind.ANTICIPO, "1234.00", LocalDate.of(2022, 10, 2));
    report(incident(number, "MORA", "2022-05-17"), "ORDINARIO", "2022-05-20", 3, 0);
    long late = incident(number, "NO_CONFORME", "2022-06-01");
    report(late, "ORDINARIO", "2022-06-10", 7, 4);
    omit(number, late);
    incident(number, "ABANDONO", "2022-07-04");
    cases.at("2022-10-03");
    return number;
  }

  /**
   * Another firm with a shareholder of the contractor's is debarred, the contractor sells to an
   * organisation, and its contract was nearly ended. Gives the proceeding, to be forgiven: no other
   * test meets a barred firm.
   */
  long barPartner(String number) {
    String other = cases.bare(ContractObject.BIEN, Modality.LICITACION, "1000.00", "0.00");
    sql.sql("update contract set contractor_nit = ?, contractor_name = ? where case_number = ?")
        .params(PARTNER, "Constructora Izalco, S.A. de C.V.", other)
        .update();
    closing.proceeding(number, ProceedingKind.CADUCIDAD, "NO_DECLARADA");
    long proceeding = closing.proceeding(other, ProceedingKind.INHABILITACION, "IMPUESTA");
    Related partner =
        new Related(RelatedKind.ACCIONISTA, IdentityType.DUI, "00016297-5", "Ana Ruiz");
    cases.within(
        "legal-1",
        () -> {
          related.add(number, partner);
          related.add(other, partner);
          debarments.add(
              proceeding,
              PARTNER,
              "Izalco",
              "II_C",
              LocalDate.of(2022, 8, 1),
              LocalDate.of(2025, 7, 31));
        });
    sql.sql(
            "insert into fund_supplier_register (case_number, state, support_used)"
                + " values ('FON-2022-009902', 'DRAFT', false)")
        .update();
    sql.sql(
            """
            insert into fund_supplier (case_number, row_position, kind, id_type, identification,
              name, name_key, bank, account, account_holder, address, phone, activity, budget_line,
              state, under_review, review_round)
            values ('FON-2022-009902', 1, 'JURIDICA', 'NIT', ?, '-', '-', '-', '1', '-', '-', '-',
              '-', '-', 'REGISTRADO', false, 1)""")
        .param(ContractCase.NIT)
        .update();
    return proceeding;
  }

  void forgive(long proceeding) {
    debarments.revoke(proceeding);
    sql.sql("delete from fund_supplier where case_number = 'FON-2022-009902'").update();
    sql.sql("delete from fund_supplier_register where case_number = 'FON-2022-009902'").update();
  }

  private long incident(String number, String type, String known) {
    sql.sql(
            """
            insert into contract_incident (case_number, contract_case, type, origin, fact_on,
              known_on, facts, state, reported_by, reported_at)
            values (?, ?, ?, 'PERSONA', ?, ?, 'Hecho.', 'ABIERTO', 'contract-manager-1', ?)""")
        .params(
            "INC-" + type + "-" + number,
            number,
            type,
            LocalDate.parse(known),
            LocalDate.parse(known),
            OffsetDateTime.parse(known + "T09:00:00-06:00"))
        .update();
    long id =
        sql.sql("select max(id) from contract_incident where contract_case = ?")
            .param(number)
            .query(Long.class)
            .single();
    sql.sql(
            """
            insert into contract_incident_classification (incident_id, severity, curable, handling,
              term, situation, route, legal_basis, ratified, decision_version, classified_at)
            values (?, 'GRAVE', true, 'INFORME', 'serious', '-', '-', '-', false, 1, ?)""")
        .params(id, OffsetDateTime.parse(known + "T09:00:00-06:00"))
        .update();
    return id;
  }

  private void report(long incident, String kind, String filed, int sinceKnown, int late) {
    sql.sql(
            """
            insert into contract_breach_report (incident_id, kind, clause, contractor_answer,
              analysis, still_useful, recommendation, counted_from, due_on, filed_on,
              days_from_known, days_late, delay_days, filed_by, filed_at)
            values (?, ?, 'III', '-', '-', 'SI', '-', ?, ?, ?, ?, ?, 0, 'contract-manager-1', ?)""")
        .params(
            incident,
            kind,
            LocalDate.parse(filed),
            LocalDate.parse(filed),
            LocalDate.parse(filed),
            sinceKnown,
            late,
            OffsetDateTime.parse(filed + "T15:00:00-06:00"))
        .update();
  }

  private void omit(String number, long incident) {
    sql.sql(
            """
            insert into contract_omission (case_number, incident_id, contract_case, manager, due_on,
              days_late, facts, opened_on, outcome, reason, resolved_on, resolved_by)
            values (?, ?, ?, 'contract-manager-1', ?, 4, 'Informó tarde.', ?, 'CONFIRMADA',
              'No hubo causa.', ?, 'human-resources-1')""")
        .params(
            "OMI-" + number,
            incident,
            number,
            LocalDate.of(2022, 6, 6),
            LocalDate.of(2022, 6, 10),
            LocalDate.of(2022, 7, 1))
        .update();
  }
}
