package org.expediente.documents;

import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** The models of the procedures by template, looked up once all procedures are there. */
@Component
class DocumentModels implements SmartInitializingSingleton {
  private final ObjectProvider<DocumentModel> beans;
  private final DocumentTypes types;
  private final Map<String, DocumentModel> byTemplate = new HashMap<>();

  DocumentModels(ObjectProvider<DocumentModel> beans, DocumentTypes types) {
    this.beans = beans;
    this.types = types;
  }

  @Override
  public void afterSingletonsInstantiated() {
    beans.forEach(this::register);
  }

  private void register(DocumentModel model) {
    String template = model.template();
    if (!types.of(template).issued()) {
      throw new IllegalStateException("document model for " + template + ", which is uploaded");
    }
    if (!HtmlTemplates.exists(template)) {
      throw new IllegalStateException("no file " + HtmlTemplates.FOLDER + template + ".html");
    }
    if (byTemplate.put(template, model) != null) {
      throw new IllegalStateException("two document models for " + template);
    }
  }

  Map<String, Object> of(String template, String caseNumber) {
    DocumentModel model = byTemplate.get(template);
    if (model == null) {
      throw new IllegalArgumentException("no document model for " + template);
    }
    return model.of(caseNumber);
  }
}
