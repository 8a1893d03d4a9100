package org.expediente.web.funds;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page without data of its own: it asks {@code /api} with the session of the web apps. */
@Hidden
@Controller
class FundsPages {

  @GetMapping("/funds/programas")
  String programmes() {
    return "funds/programmes";
  }
}
