package org.expediente.processes;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.expediente.procedures.contracts.claim.AdvanceBooks;
import org.springframework.stereotype.Component;

/** Money of a contract as a test says it was paid; zero for every other contract. */
@Component
class AdvanceBooksDouble implements AdvanceBooks {
  private final Map<String, Paid> paid = new ConcurrentHashMap<>();

  private record Paid(
      BigDecimal advance, BigDecimal amortised, BigDecimal cash, BigDecimal retained) {}

  /**
   * @param cash in total, the advance included
   */
  void say(String contractCase, String advance, String amortised, String cash, String retained) {
    paid.put(
        contractCase,
        new Paid(
            new BigDecimal(advance),
            new BigDecimal(amortised),
            new BigDecimal(cash),
            new BigDecimal(retained)));
  }

  @Override
  public BigDecimal advancePaid(String contractCase) {
    return of(contractCase).advance();
  }

  @Override
  public BigDecimal amortised(String contractCase) {
    return of(contractCase).amortised();
  }

  @Override
  public BigDecimal cashPaid(String contractCase) {
    return of(contractCase).cash();
  }

  @Override
  public BigDecimal retained(String contractCase) {
    return of(contractCase).retained();
  }

  private Paid of(String contractCase) {
    BigDecimal zero = BigDecimal.ZERO.setScale(2);
    return paid.getOrDefault(contractCase, new Paid(zero, zero, zero, zero));
  }
}
