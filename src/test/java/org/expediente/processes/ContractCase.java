package org.expediente.processes;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.expediente.access.Organisations;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.NewCase;
import org.expediente.casefile.Party;
import org.expediente.casefile.PartyKind;
import org.expediente.documents.Documents;
import org.expediente.documents.NewDocument;
import org.expediente.documents.SampleFiles;
import org.expediente.documents.StoredDocument;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.ContractObject;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.contract.Instrument;
import org.expediente.procedures.contracts.contract.Modality;
import org.expediente.procedures.contracts.contract.Regime;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.obligation.NewObligation;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.obligation.ObligationKind;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.team.DesignationState;
import org.expediente.procedures.contracts.team.Designations;
import org.expediente.testkit.Desk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Contracts in execution in which no process runs yet: a supply of 45,200.00 signed on 14 March
 * 2022, from 21 March for 120 days (to 19 July), administered by contract-manager-1 (alternate
 * contract-manager-2), with a performance bond of 4,520.00 and two obligations: O-01 of 30,000.00
 * due on 16 May and O-02 of 15,200.00 due on 15 July 2022. The contractor is that of contractor-1,
 * the guarantor that of guarantor-1.
 */
@Component
class ContractCase {
  static final LocalDate START = LocalDate.of(2022, 3, 21);
  static final LocalDate END = LocalDate.of(2022, 7, 19);
  static final LocalDate DUE = LocalDate.of(2022, 5, 16);
  static final String NIT = "0614-150399-102-5";
  static final String CONTRACTOR = "Suministros del Pacífico, S.A. de C.V.";
  static final String GUARANTOR_NIT = "0614-120690-104-1";
  static final String GUARANTOR = "Aseguradora Cuscatleca, S.A.";

  private static final ZoneId ZONE = ZoneId.of("America/El_Salvador");

  private final AtomicInteger numbers = new AtomicInteger();
  private final Desk desk;
  private final RuntimeService runtime;
  private final CaseFiles cases;
  private final Organisations organisations;
  private final Documents documents;
  private final Contracts contracts;
  private final Obligations obligations;
  private final Guarantees guarantees;
  private final Designations designations;
  private final TransactionTemplate transaction;
  private final JdbcClient sql;

  ContractCase(
      Desk desk,
      RuntimeService runtime,
      CaseFiles cases,
      Organisations organisations,
      Documents documents,
      Contracts contracts,
      Obligations obligations,
      Guarantees guarantees,
      Designations designations,
      TransactionTemplate transaction,
      JdbcClient sql) {
    this.desk = desk;
    this.runtime = runtime;
    this.cases = cases;
    this.organisations = organisations;
    this.documents = documents;
    this.contracts = contracts;
    this.obligations = obligations;
    this.guarantees = guarantees;
    this.designations = designations;
    this.transaction = transaction;
    this.sql = sql;
  }

  /** Turns the clock to nine in the morning of a day. */
  void at(LocalDate day) {
    ClockUtil.setCurrentTime(Date.from(day.atTime(9, 0).atZone(ZONE).toInstant()));
  }

  /** Turns the clock to nine in the morning of {@code yyyy-MM-dd}. */
  void at(String day) {
    at(LocalDate.parse(day));
  }

  /** The day that the clock shows. */
  LocalDate today() {
    return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZONE);
  }

  /** The contract of the class comment. */
  String open() {
    return open(ContractObject.SUMINISTRO, Modality.LICITACION, "45200.00", "0.00");
  }

  /** As {@link #open()}, of another kind and amount; the obligations keep their amounts. */
  String open(ContractObject object, Modality modality, String amount, String advance) {
    String number = bare(object, modality, amount, advance);
    within(
        "authority-1",
        () -> {
          designations.appoint(
              number, "contract-manager-1", "contract-manager-2", "Acuerdo 45", START);
          long id = designations.of(number).get(0).id();
          designations.answer(id, DesignationState.ACEPTADO);
          contracts.start(number, START, END);
        });
    guarantee(number, GuaranteeKind.CUMPLIMIENTO, "4520.00", END.plusDays(60));
    obligation(number, "O-01", DUE, "30000.00");
    obligation(number, "O-02", LocalDate.of(2022, 7, 15), "15200.00");
    return number;
  }

  /** A registered contract with nothing of its administration. */
  String bare(ContractObject object, Modality modality, String amount, String advance) {
    String group = contractorGroup();
    int n = numbers.incrementAndGet();
    String process = UUID.randomUUID().toString();
    String number =
        desk.as(
            "procurement-1",
            () ->
                cases
                    .open(
                        new NewCase(
                            "CON", "contracts", "contract-administration", "Prueba " + n, process))
                    .number());
    within(
        "procurement-1",
        () -> {
          contracts.register(
              new Contract(
                  number,
                  "PRUEBA-%s/2022".formatted(process.substring(0, 8)),
                  Instrument.CONTRATO,
                  Regime.LACAP_LPA,
                  modality,
                  object,
                  "Uniformes para personal administrativo y de campo.",
                  LocalDate.of(2022, 1, 10),
                  LocalDate.of(2022, 3, 14),
                  120,
                  new BigDecimal(amount),
                  new BigDecimal(advance),
                  true,
                  NIT,
                  CONTRACTOR,
                  group,
                  "Dirección de Logística",
                  ContractState.REGISTRADO,
                  null,
                  null));
          cases.addParty(
              number, new Party("CONTRATISTA", PartyKind.JURIDICA, "NIT", NIT, CONTRACTOR, group));
        });
    return number;
  }

  Obligation obligation(String number, String code, LocalDate due, String amount) {
    within(
        "contract-manager-1",
        () ->
            obligations.register(
                number,
                new NewObligation(
                    code,
                    "cláusula III",
                    "Entrega " + code,
                    ObligationKind.ENTREGA,
                    due,
                    new BigDecimal(amount),
                    "Acta de recepción",
                    true)));
    return obligations.named(number, code);
  }

  void guarantee(String number, GuaranteeKind kind, String amount, LocalDate until) {
    String group = organisations.ensure("guarantor", GUARANTOR_NIT, GUARANTOR);
    within(
        "procurement-1",
        () ->
            guarantees.accept(
                new Guarantee(
                    0,
                    number,
                    kind,
                    GUARANTOR,
                    GUARANTOR_NIT,
                    group,
                    "F-" + UUID.randomUUID().toString().substring(0, 8),
                    new BigDecimal(amount),
                    START,
                    until,
                    true,
                    GuaranteeState.VIGENTE)));
  }

  String contractorGroup() {
    return organisations.ensure("contractor", NIT, CONTRACTOR);
  }

  /** Whoever registers a contract owes nothing: fines of other tests are taken for paid. */
  void nobodyOwes() {
    sql.sql("update contract_fine set state = 'PAGADA' where state in ('FIRME', 'EN_COBRO')")
        .update();
  }

  /** Starts a process in a case with the contractor's group and these variables. */
  void start(String process, String number, Map<String, Object> variables) {
    Map<String, Object> all = new HashMap<>(variables);
    all.put("contractorGroup", contractorGroup());
    runtime.startProcessInstanceByKey(process, number, all);
  }

  /** Does something with the books as this person, in one transaction. */
  void within(String person, Runnable work) {
    desk.as(
        person,
        () -> {
          transaction.executeWithoutResult(status -> work.run());
          return null;
        });
  }

  /** Hands in a PDF of this type. */
  StoredDocument hand(String person, String number, String type) {
    String unique = UUID.randomUUID().toString();
    return desk.as(
        person,
        () ->
            documents.add(
                new NewDocument(number, type, null, type + ".pdf", null),
                new ByteArrayInputStream(SampleFiles.pdf(unique))));
  }

  /** Types of the documents of the case that are in force. */
  List<String> documents(String number) {
    return documents.of(number).stream()
        .filter(StoredDocument::inForce)
        .map(StoredDocument::type)
        .toList();
  }
}
