package org.expediente.engine.persons;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.expediente.engine.CommandFields;

/**
 * Every door checks a password by one command: here each attempt is journaled, and an id that no
 * account can have is not even looked up (PostgreSQL would fail on a NUL in it).
 *
 * <p>Runs outside the transaction: a failed attempt stays on record whatever happens to it.
 */
final class LoginInterceptor extends CommandInterceptor {
  private static final int LONGEST_ID = 64; // the engine's column

  private final LoginJournal journal;

  LoginInterceptor(LoginJournal journal) {
    this.journal = journal;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (!(command instanceof CheckPassword)) {
      return next.execute(command);
    }
    String account = String.valueOf(CommandFields.read(command, "userId"));
    if (!canBeAnId(account)) {
      journal.failed(account, WrongLogin.NO_SUCH_ACCOUNT);
      return wrong();
    }
    WrongLogin.take(); // nothing left over from an earlier attempt
    try {
      T matches = next.execute(command);
      if (Boolean.TRUE.equals(matches)) {
        journal.succeeded(account);
      } else {
        journal.failed(account, WrongLogin.take());
      }
      return matches;
    } catch (OptimisticLockingException parallelAttempts) {
      journal.failed(account, WrongLogin.PARALLEL_ATTEMPTS);
      throw parallelAttempts;
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T wrong() {
    return (T) Boolean.FALSE; // the command's type
  }

  private static boolean canBeAnId(String account) {
    return account.length() <= LONGEST_ID && account.chars().noneMatch(Character::isISOControl);
  }
}
