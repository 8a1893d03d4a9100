package org.expediente.engine.gate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.expediente.access.HouseGroups;
import org.expediente.casefile.NoticeTexts;
import org.expediente.diagram.DiagramBean;
import org.expediente.documents.DocumentTypes;
import org.expediente.parameters.ParameterUnit;
import org.expediente.parameters.Parameters;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The running house. */
@Component
class KnownHouse implements House {
  private static final String RETENTION = "platform.retention.minimum";

  private final ApplicationContext context;
  private final HouseGroups groups;
  private final Parameters parameters;
  private final NoticeTexts notices;
  private final DocumentTypes documents;
  private final Clock clock;

  KnownHouse(
      ApplicationContext context,
      HouseGroups groups,
      Parameters parameters,
      NoticeTexts notices,
      DocumentTypes documents,
      Clock clock) {
    this.context = context;
    this.groups = groups;
    this.parameters = parameters;
    this.notices = notices;
    this.documents = documents;
    this.clock = clock;
  }

  @Override
  public boolean group(String id) {
    return groups.declares(id);
  }

  @Override
  public boolean bean(String name) {
    return context.containsBean(name);
  }

  @Override
  public Optional<Class<?>> diagramBean(String name) {
    boolean known =
        context.containsBean(name)
            && context.findAnnotationOnBean(name, DiagramBean.class, false) != null;
    return known
        ? Optional.ofNullable(context.getType(name, false)).map(ClassUtils::getUserClass)
        : Optional.empty();
  }

  @Override
  public boolean parameter(String key) {
    return parameters.exists(key);
  }

  @Override
  public boolean businessDays(String key) {
    return parameters.counted(key, ParameterUnit.BUSINESS_DAYS);
  }

  @Override
  public boolean notice(String key) {
    return notices.has(key);
  }

  @Override
  public boolean document(String type) {
    return documents.find(type).isPresent();
  }

  @Override
  public boolean issued(String type) {
    return documents.issuable(type);
  }

  @Override
  public int retentionDays() {
    return parameters.integer(RETENTION, LocalDate.now(clock));
  }
}
