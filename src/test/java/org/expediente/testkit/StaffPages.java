package org.expediente.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How a member of the staff uses a page of ours in a browser. */
public final class StaffPages {
  private StaffPages() {}

  /**
   * Goes on with the session of a web app, as after its login.
   *
   * @param app the web app that the person may open
   * @return what the browser complains of, from now on
   */
  public static List<String> signedIn(Page page, int port, String app, String person, String path) {
    String session = Caller.session(port, app, person, "demo").cookie("JSESSIONID");
    page.context()
        .addCookies(List.of(new Cookie("JSESSIONID", session).setUrl("http://localhost:" + port)));
    List<String> errors = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    page.onPageError(errors::add);
    page.navigate(path);
    return errors;
  }

  /** What keeps people with disabilities from using the page: serious and critical findings. */
  public static List<String> barriers(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
            .map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
            .toList();
  }
}
