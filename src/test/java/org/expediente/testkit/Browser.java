package org.expediente.testkit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's Chromium, for a static field with {@code @RegisterExtension}. Without a Chromium
 * the tests of the class are skipped; with {@code EXPEDIENTE_REQUIRE_BROWSER=true} they fail.
 *
 * <p>The browser asks for English and sits in another time zone on purpose: the desk must be
 * Spanish and show dates of El Salvador all the same.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final double PATIENCE_MILLIS = 40_000;

  private final List<BrowserContext> contexts = new ArrayList<>();
  private Playwright playwright;
  private com.microsoft.playwright.Browser chromium;

  @Override
  public void beforeAll(ExtensionContext test) {
    Path executable = executable();
    boolean demanded = "true".equals(System.getenv("EXPEDIENTE_REQUIRE_BROWSER"));
    if (executable == null && demanded) {
      throw new AssertionError("no Chromium: install one or name it in the environment: CHROMIUM");
    }
    Assumptions.assumeTrue(executable != null, "no Chromium on this machine");
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
  }

  /** A page without any history, at this address of the product. */
  public Page open(int port, String path) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setLocale("en-US")
                .setTimezoneId("America/New_York")
                .setViewportSize(1440, 900));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    contexts.add(context);
    Page page = context.newPage();
    page.navigate(path);
    return page;
  }

  /** Keeps what a person sees now, in {@code target/screenshots}. */
  public static void keep(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
  }

  @Override
  public void afterEach(ExtensionContext test) {
    if (test.getExecutionException().isPresent()) {
      String name = "failed-" + test.getRequiredTestMethod().getName();
      contexts.stream().flatMap(c -> c.pages().stream()).forEach(page -> keep(page, name));
    }
    contexts.forEach(BrowserContext::close);
    contexts.clear();
  }

  @Override
  public void afterAll(ExtensionContext test) {
    if (playwright != null) {
      playwright.close();
    }
  }

  private static Path executable() {
    String named = System.getenv("CHROMIUM");
    Stream<String> places =
        named != null
            ? Stream.of(named)
            : Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    return places.map(Path::of).filter(Files::isExecutable).findFirst().orElse(null);
  }
}
