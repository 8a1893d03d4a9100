package org.expediente.web.questions;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page has no data of its own: it asks {@code /api} with the session of the web apps. */
@Hidden
@Controller
class QuestionsPage {
  /** Procedures that have questions, as a pattern of addresses: all others do not exist. */
  static final String PROCEDURES = "funds|contracts";

  @GetMapping("/{procedure:" + PROCEDURES + "}/preguntas")
  String questions(@PathVariable String procedure) {
    return "questions";
  }
}
