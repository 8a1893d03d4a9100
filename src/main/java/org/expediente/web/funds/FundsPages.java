package org.expediente.web.funds;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages without data of their own: they ask {@code /api} with the session of the web apps. */
@Hidden
@Controller
class FundsPages {

  @GetMapping("/funds/preguntas")
  String questions() {
    return "funds/questions";
  }

  @GetMapping("/funds/programas")
  String programmes() {
    return "funds/programmes";
  }
}
