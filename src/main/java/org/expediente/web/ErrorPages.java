package org.expediente.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last stop of a failed request: a Spanish page for browsers, problem JSON for programs. */
@Controller
class ErrorPages implements ErrorController {
  /** Request attribute with the {@link Problem}, where more than the status is known. */
  static final String PROBLEM = ErrorPages.class.getName() + ".PROBLEM";

  @RequestMapping("/error")
  Object error(HttpServletRequest request) {
    Problem problem = problemOf(request);
    String asked = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (wantsProblem(request, asked)) {
      return ResponseEntity.status(problem.status())
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(problem.body());
    }
    return new ModelAndView("error", Map.of("problem", problem), problem.status());
  }

  /** Programs get JSON: all of the interfaces, and who does not ask for HTML. */
  static boolean wantsProblem(HttpServletRequest request, String path) {
    if (path != null && (path.startsWith("/api/") || path.startsWith("/engine-rest/"))) {
      return true;
    }
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return accepted == null || !accepted.contains(MediaType.TEXT_HTML_VALUE);
  }

  private static Problem problemOf(HttpServletRequest request) {
    if (request.getAttribute(PROBLEM) instanceof Problem known) {
      return known;
    }
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatusCode status =
        code instanceof Integer number && number >= 400
            ? HttpStatusCode.valueOf(number)
            : HttpStatus.NOT_FOUND; // somebody asked for /error itself
    return RequestProblems.byStatus(status);
  }
}
