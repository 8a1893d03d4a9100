package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.expediente.procedures.contracts.contract.ContractObject;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.contract.Modality;
import org.expediente.procedures.contracts.fine.AccumulatedFines;
import org.expediente.procedures.contracts.fine.FineAccumulation;
import org.expediente.procedures.contracts.fine.FineArchive;
import org.expediente.procedures.contracts.fine.FineComputation;
import org.expediente.procedures.contracts.fine.FineFlag;
import org.expediente.procedures.contracts.fine.FineStage;
import org.expediente.procedures.contracts.obligation.Extension;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.testkit.Demand;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The fine from the books of a contract: deliveries, extensions, modifications, days excused. */
@ExpedienteTest
class ContractFineComputationTest {
  private static final LocalDate LATE = LocalDate.of(2022, 7, 10);

  @Autowired ContractCase contract;
  @Autowired FineDesk fine;
  @Autowired Contracts contracts;
  @Autowired Obligations obligations;
  @Autowired FineArchive archive;
  @Autowired FineAccumulation accumulation;
  @Autowired JdbcClient sql;

  @BeforeEach
  void late() {
    contract.at(LATE);
  }

  @Test
  void ofASupplyOnlyWhatCameLateIsTheBase() { // M13
    String number = bare(ContractObject.SUMINISTRO, "84750.00");
    contract.obligation(number, "O-01", ContractCase.DUE, "84750.00");
    fine.deliver(number, "O-01", "72409.50", "2022-05-16");
    fine.deliver(number, "O-01", "12340.50", "2022-07-02");
    FineComputation made = compute(number, FineStage.FINAL, 0, "O-01");
    assertThat(made.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.base()).isEqualByComparingTo("12340.50");
              assertThat(line.days()).isEqualTo(47);
              assertThat(line.percentage()).isEqualByComparingTo("5.125");
            });
    assertThat(made.result().gross()).isEqualByComparingTo("632.450625");
    assertThat(made.result().payable()).isEqualTo("632.45");
    assertThat(made.result().cap()).isEqualByComparingTo("10170.00");
  }

  @Test
  void anExtensionMovesTheDayAndOneThatCameTooLateDoesNot() { // M15, M16
    String extended = delayed();
    contract.within(
        "authority-1",
        () ->
            obligations.extend(
                extended,
                new Extension(
                    obligations.named(extended, "O-01").id(),
                    30,
                    LocalDate.of(2022, 5, 10),
                    LocalDate.of(2022, 5, 13),
                    "Cierre del puerto, probado con la nota de la CEPA.")));
    FineComputation five = compute(extended, FineStage.FINAL, 0, "O-01");
    assertThat(five.lines().get(0).dueOn()).isEqualTo("2022-06-15");
    assertThat(five.result().gross()).isEqualByComparingTo("226.00");
    assertThat(five.result().payable()).isEqualTo("365.00");
    assertThat(five.result().flag()).isEqualTo(FineFlag.PISO);

    FineComputation all = compute(delayed(), FineStage.FINAL, 0, "O-01");
    assertThat(all.lines().get(0).days()).isEqualTo(35);
    assertThat(all.result().payable()).isEqualTo("1638.50");
  }

  @Test
  void theFloorIsTheWageOfTheFirstDayOfDelay() { // M12
    contract.at("2021-07-30");
    String number = bare(ContractObject.BIEN, "20000.00");
    sql.sql("update contract set signed_on = ?, process_began_on = ? where case_number = ?")
        .params(LocalDate.of(2021, 3, 15), LocalDate.of(2021, 1, 11), number)
        .update();
    contract.obligation(number, "O-01", LocalDate.of(2021, 7, 19), "20000.00");
    fine.deliver(number, "O-01", "20000.00", "2021-07-24");
    FineComputation made = compute(number, FineStage.FINAL, 0, "O-01");
    assertThat(made.ground().wageOn()).isEqualTo("2021-07-20");
    assertThat(made.result().payable()).isEqualTo("304.17");
  }

  @Test
  void aTenthOfAWageIsNotRoundedBeforeItIsCharged() {
    contract.at("2021-07-30");
    String number = contract.bare(ContractObject.BIEN, Modality.LIBRE_GESTION, "500.00", "0.00");
    contract.obligation(number, "O-01", LocalDate.of(2021, 7, 19), "500.00");
    fine.deliver(number, "O-01", "500.00", "2021-07-22");
    FineComputation made = compute(number, FineStage.FINAL, 0, "O-01");
    assertThat(made.ground().rules().floor()).isEqualByComparingTo("30.417"); // 304.17 x 0.10
    assertThat(made.result().payable()).isEqualTo("30.42");
    assertThat(archive.find(made.id()).ground().rules().floor()).isEqualByComparingTo("30.417");
  }

  @Test
  void lotsAreSummedFirstAndRoundedOnce() {
    String number = bare(ContractObject.SUMINISTRO, "28815.00");
    LocalDate due = LocalDate.of(2022, 5, 2);
    contract.obligation(number, "O-01", due, "8475.00");
    contract.obligation(number, "O-02", due, "16950.00");
    contract.obligation(number, "O-03", due, "3390.00");
    fine.deliver(number, "O-01", "8475.00", "2022-05-20");
    fine.deliver(number, "O-02", "16950.00", "2022-06-14");
    fine.deliver(number, "O-03", "3390.00", "2022-05-02");
    FineComputation made = compute(number, FineStage.FINAL, 0, "O-01", "O-02", "O-03");
    assertThat(made.lines())
        .extracting(FineComputation.Line::obligation, FineComputation.Line::days)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("O-01", 18),
            org.assertj.core.groups.Tuple.tuple("O-02", 43));
    assertThat(made.result().gross()).isEqualByComparingTo("936.4875");
    assertThat(made.result().payable()).isEqualTo("936.49");
  }

  @Test
  @Demand("B-S25")
  void theFineToDateAndTheFinalOneAreBothKept() {
    String number = contract.open();
    FineComputation report =
        fine.compute(number, null, FineStage.INFORME, LocalDate.of(2022, 5, 30), 0, "O-01");
    fine.deliver(number, "O-01", "30000.00", "2022-06-20");
    long proceeding = fine.proceeding(number, "O-01");
    FineComputation done = fine.compute(number, proceeding, FineStage.FINAL, LATE, 0, "O-01");
    assertThat(archive.find(report.id()).result().payable()).isEqualTo("420.00"); // 14 days
    assertThat(archive.find(report.id()).lines().get(0).deliveredOn()).isNull();
    assertThat(archive.find(done.id()).result().payable()).isEqualTo("1087.50"); // 35 days
    assertThat(fine.last(proceeding).ground().tableVersion()).isPositive();
    assertThat(fine.last(proceeding).ground().legalBasis()).isEqualTo("LACAP, art. 85");
  }

  @Test
  void whatIsKeptGivesTheSameFineAgain() {
    long proceeding = fine.proceeding(delayed(), "O-01");
    String number = fineCase(proceeding);
    FineComputation made = fine.compute(number, proceeding, FineStage.FINAL, LATE, 3, "O-01");
    FineComputation read = archive.find(made.id());
    assertThat(read.result().payable()).isEqualTo(made.result().payable());
    assertThat(read.result().gross()).isEqualByComparingTo(made.result().gross());
    assertThat(read.result().flag()).isEqualTo(made.result().flag());
    assertThat(read.ground().rules().tranches()).isEqualTo(made.ground().rules().tranches());
    assertThat(read.excusedDays()).isEqualTo(3);
    assertThat(
            sql.sql("select payable from contract_fine_computation where id = ?")
                .param(made.id())
                .query(BigDecimal.class)
                .single())
        .isEqualByComparingTo(read.result().payable());
  }

  @Test
  void aLaterModificationMovesTheLimitAndTheHistoryStays() {
    String number = delayed();
    FineComputation before =
        fine.compute(number, null, FineStage.INFORME, LocalDate.of(2022, 6, 30), 0, "O-01");
    contract.within(
        "authority-1",
        () ->
            contracts.modify(
                number, new BigDecimal("9000.00"), LocalDate.of(2022, 7, 4), "Más uniformes."));
    FineComputation after = compute(number, FineStage.FINAL, 0, "O-01");
    assertThat(after.result().cap()).isEqualByComparingTo("6504.00");
    assertThat(after.result().payable()).isEqualTo("1964.75"); // 54,200.00 at 3.625 %
    assertThat(archive.find(before.id()).result().cap()).isEqualByComparingTo("5424.00");
    assertThat(archive.find(before.id()).result().payable()).isEqualTo("1638.50");
  }

  @Test
  void daysThatAreNotTheContractorsAreTakenOffAndNoDayMeansNoFloor() {
    String number = delayed();
    FineComputation some = compute(number, FineStage.FINAL, 10, "O-01");
    assertThat(some.lines().get(0).days()).isEqualTo(25);
    assertThat(some.result().payable()).isEqualTo("1130.00");
    FineComputation none = compute(number, FineStage.FINAL, 35, "O-01");
    assertThat(none.result().flag()).isEqualTo(FineFlag.SIN_MORA);
    assertThat(none.result().payable()).isEqualTo("0.00");
  }

  @Test
  void finesAddUpAgainstTheLimitToTheCentAndUnrounded() {
    String number = bare(ContractObject.BIEN, "100000.00");
    contract.obligation(number, "O-01", ContractCase.DUE, "100000.00");
    fine.firm(number, "5000.00");
    assertThat(with(number, "6999.99").reachesLimit()).isFalse();
    assertThat(with(number, "6999.99").near()).isTrue();
    assertThat(with(number, "6999.996").reachesLimit()).as("7,000.00 once rounded").isFalse();
    assertThat(with(number, "7000.00").reachesLimit()).isTrue();
    assertThat(with(number, "7000.00").near()).isFalse();
    assertThat(with(number, "4999.99").near()).isFalse();
    assertThat(with(number, "5000.00").near()).isTrue();
    assertThat(with(number, "0.00").near()).isFalse();

    contract.within(
        "authority-1",
        () -> contracts.modify(number, new BigDecimal("0.01"), LATE, "Un centavo más."));
    assertThat(with(number, "7000.00").reachesLimit()).as("the limit grew with it").isFalse();
  }

  private AccumulatedFines with(String number, String adding) {
    return accumulation.with(number, 0, new BigDecimal(adding));
  }

  /** Goods of 45,200.00, due on 16 May and delivered on 20 June 2022. */
  private String delayed() {
    String number = bare(ContractObject.BIEN, "45200.00");
    contract.obligation(number, "O-01", ContractCase.DUE, "45200.00");
    fine.deliver(number, "O-01", "45200.00", "2022-06-20");
    return number;
  }

  private String bare(ContractObject object, String amount) {
    return contract.bare(object, Modality.LICITACION, amount, "0.00");
  }

  private FineComputation compute(String number, FineStage stage, int excused, String... codes) {
    return fine.compute(number, null, stage, contract.today(), excused, codes);
  }

  private String fineCase(long proceeding) {
    return sql.sql("select case_number from contract_proceeding where id = ?")
        .param(proceeding)
        .query(String.class)
        .single();
  }
}
