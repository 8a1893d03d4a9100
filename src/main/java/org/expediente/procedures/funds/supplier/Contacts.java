package org.expediente.procedures.funds.supplier;

import java.util.function.Function;
import org.expediente.casefile.PersonName;

/** What two entities may share, written in one way whatever the punctuation. */
enum Contacts {
  ACCOUNT(text -> text.replaceAll("\\D", "")),
  /** Without the country code. */
  PHONE(text -> text.replaceAll("\\D", "").replaceFirst("^503(?=\\d{8}$)", "")),
  ADDRESS(PersonName::folded);

  private final Function<String, String> key;

  Contacts(Function<String, String> key) {
    this.key = key;
  }

  /** Whether both are there and the same. */
  boolean same(String one, String other) {
    return one != null
        && other != null
        && !key.apply(one).isEmpty()
        && key.apply(one).equals(key.apply(other));
  }
}
