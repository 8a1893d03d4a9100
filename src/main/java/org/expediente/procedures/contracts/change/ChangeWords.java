package org.expediente.procedures.contracts.change;

/** Codes of a request in words. */
final class ChangeWords {
  private ChangeWords() {}

  /** To begin a sentence. */
  static String decision(String code) {
    return switch (code) {
      case "PROBADA" -> "Prueba presentada";
      case "FAVORABLE" -> "Opinión favorable";
      case "DESFAVORABLE" -> "Opinión desfavorable";
      case "PROCEDE" -> "Procede";
      case "NO_PROCEDE" -> "No procede";
      case "CONCEDER" -> "Concedida";
      case "DENEGAR" -> "Denegada";
      case "NO_ADMITIDA" -> "No admitida";
      default -> code;
    };
  }

  /** Who speaks at a step. */
  static String who(ChangeAct act) {
    return switch (act.step()) {
      case "userTask_proveChange" -> "Quien lo pide";
      case "userTask_opineChange" -> "Administrador del contrato";
      case "userTask_reviewChange" -> "UACI";
      case "userTask_adviseChange" -> "Dirección Jurídica";
      case "userTask_resolveChange" -> "Titular";
      default -> "Sistema";
    };
  }

  /** What the manager says of the cause, or the legal unit of the object; empty without. */
  static String detail(ChangeAct act) {
    return switch (act.step() + act.detail()) {
      case "userTask_opineChangeSI" -> " La causa depende del contratista.";
      case "userTask_opineChangeNO" -> " La causa no depende del contratista.";
      case "userTask_adviseChangeSI" -> " Altera el objeto del contrato.";
      case "userTask_adviseChangeNO" -> " No altera el objeto del contrato.";
      default -> "";
    };
  }
}
