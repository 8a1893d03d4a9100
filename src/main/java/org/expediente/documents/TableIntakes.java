package org.expediente.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** The intakes of the procedures by document type, looked up once all procedures are there. */
@Component
class TableIntakes implements SmartInitializingSingleton {
  private final ObjectProvider<TableIntake> beans;
  private final DocumentTypes types;
  private final Map<String, TableIntake> byType = new HashMap<>();

  TableIntakes(ObjectProvider<TableIntake> beans, DocumentTypes types) {
    this.beans = beans;
    this.types = types;
  }

  @Override
  public void afterSingletonsInstantiated() {
    beans.forEach(this::register);
  }

  private void register(TableIntake intake) {
    DocumentType type = types.of(intake.documentType());
    if (type.issued() || !type.kinds().equals(Set.of(FileKind.CSV))) {
      throw new IllegalStateException("table intake for " + type.id() + ", which is no table");
    }
    if (byType.put(type.id(), intake) != null) {
      throw new IllegalStateException("two table intakes for " + type.id());
    }
  }

  void load(StoredDocument document, byte[] text) {
    TableIntake intake = byType.get(document.type());
    if (intake != null) {
      intake.load(document.caseNumber(), document.id(), text);
    }
  }
}
