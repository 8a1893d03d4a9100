package org.expediente.web.documents;

import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.expediente.access.Actor;
import org.expediente.documents.DocumentType;
import org.expediente.documents.PartyRight;
import org.expediente.documents.StoredDocument;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Component;

/** Who, of those who see a case, may change what it holds. */
@Component
class DocumentRights {
  private static final String AUDIT = "audit";
  private static final String LEGAL = "legal";
  private static final Set<String> EXECUTIVE_READERS = Set.of("executive-secretariat");

  private final TaskService tasks;

  DocumentRights(TaskService tasks) {
    this.tasks = tasks;
  }

  /**
   * Staff may add what the catalogue knows, except those who only read (for an own task they may);
   * an outside party may add what the catalogue lets it hand in.
   *
   * @param type null where the catalogue has no such type; the case then refuses it by name
   */
  void mayAdd(Viewer viewer, DocumentType type, String taskId) {
    refuseAudit(viewer.who());
    if (!viewer.inside() && type != null && !type.party(PartyRight.HANDS_IN)) {
      throw Refusal.forbidden(
          "document.notYours",
          "«%s» lo agrega el Ministerio. Elija un documento que corresponda a su organización."
              .formatted(type.title()));
    }
    boolean readsOnly = EXECUTIVE_READERS.containsAll(viewer.who().groups());
    if (readsOnly && !assigned(viewer.who(), taskId)) {
      throw Refusal.forbidden(
          "document.readOnly",
          "Su grupo solo consulta este expediente. Cargue documentos desde una tarea asignada a"
              + " usted.");
    }
  }

  /**
   * Who brought the document in may withdraw it, and Dirección Jurídica may as keeper of the file.
   * Neither hides anything: the document stays in the case with the reason.
   */
  void mayWithdraw(Actor who, StoredDocument document) {
    refuseAudit(who);
    if (!who.person().equals(document.createdBy()) && !who.in(LEGAL)) {
      throw Refusal.forbidden(
          "document.notYours",
          "Solo quien agregó el documento o la Dirección Jurídica puede anularlo o reemplazarlo.");
    }
  }

  private static void refuseAudit(Actor who) {
    if (who.in(AUDIT)) {
      throw Refusal.forbidden(
          "document.audit",
          "Auditoría Interna consulta los expedientes, pero no agrega ni anula documentos.");
    }
  }

  private boolean assigned(Actor who, String taskId) {
    return taskId != null
        && tasks.createTaskQuery().taskId(taskId).taskAssignee(who.person()).count() > 0;
  }
}
