package org.expediente.procedures.funds.advance;

import java.time.LocalDate;

/**
 * The one account into which a programme's advances are paid.
 *
 * @param account digits only
 * @param payableFrom nothing is paid to it before; null for the account of the agreement
 */
public record ExclusiveAccount(String bank, String account, LocalDate payableFrom) {

  /** Whether money may go there on that day. */
  public boolean payable(LocalDate day) {
    return payableFrom == null || !day.isBefore(payableFrom);
  }

  /** As people see it, without the whole number: bank and last digits. */
  public String shown() {
    return bank + ", terminada en " + account.substring(account.length() - 4);
  }
}
