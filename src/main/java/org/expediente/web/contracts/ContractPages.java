package org.expediente.web.contracts;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages without data of their own: they ask {@code /api} with the session of the web apps. */
@Hidden
@Controller
class ContractPages {

  @GetMapping("/contracts/indicadores")
  String indicators() {
    return "contracts/indicators";
  }

  @GetMapping("/contracts/historial")
  String history() {
    return "contracts/history";
  }
}
