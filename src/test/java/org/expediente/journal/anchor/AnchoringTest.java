package org.expediente.journal.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.journal.Act;
import org.expediente.journal.AnchorText;
import org.expediente.journal.Anchors;
import org.expediente.journal.Entry;
import org.expediente.journal.Journal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.actuate.health.Status;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;

class AnchoringTest {
  private static final String CASE = "FON-2026-000001";

  @TempDir Path folder;
  private Office office;
  private Journal journal;

  @BeforeEach
  void open() {
    office = new Office(TestDatabase.H2, "org.expediente.journal");
    journal = office.get(Journal.class);
    journal.record(new Act(CASE, "case.opened", null, Map.of()));
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void theFileGetsEachHeadThatMoved() throws Exception {
    Path file = folder.resolve("kept/anclas.txt");
    Anchoring anchoring = anchoring(new AnchorFile(file.toString()));

    anchoring.round();
    assertThat(heads(file)).containsExactly(CASE + " 1", "REG 1", "REG-FON-2026 1");

    anchoring.round();
    assertThat(heads(file)).as("nothing moved").hasSize(3);

    journal.record(new Act(CASE, "case.closed", null, Map.of()));
    anchoring.round();
    assertThat(heads(file)).endsWith("REG-FON-2026 1", CASE + " 2");
    assertThat(journal.verify(Anchors.read(Files.readString(file))).valid()).isTrue();
  }

  @Test
  void theMailCarriesDigestAndHeadsAndNothingElse() throws Exception {
    GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    server.start();
    try {
      JavaMailSenderImpl sender = new JavaMailSenderImpl();
      sender.setHost("localhost");
      sender.setPort(server.getSmtp().getPort());
      StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("mail", sender));

      anchoring(
              new AnchorMail(
                  beans.getBeanProvider(JavaMailSender.class),
                  "expediente@example.org",
                  "auditoria@example.org,contraloria@example.org"))
          .round();

      assertThat(server.getReceivedMessages()).hasSize(2);
      MimeMessage mail = server.getReceivedMessages()[0];
      MimeMultipart parts = (MimeMultipart) mail.getContent();
      assertThat(parts.getCount()).isEqualTo(2);
      String text =
          new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text.lines().skip(1)).hasSize(3).first().asString().startsWith(CASE + " 1 ");
      String digest = text.lines().findFirst().orElseThrow().replaceAll(".* ", "");
      assertThat(mail.getSubject()).isEqualTo("Anclas de la bitácora: " + digest);
      assertThat(GreenMailUtil.getBody(mail)).doesNotContain("case.opened");
    } finally {
      server.stop();
    }
  }

  @Test
  void theOtherSystemGetsThemAsJson() throws Exception {
    List<String> received = new ArrayList<>();
    HttpServer server = server(200, received);
    try {
      anchoring(new AnchorPost(address(server))).round();

      assertThat(received).singleElement().asString().contains("\"heads\":3", CASE + " 1 ");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aPlaceThatFailedIsVisibleAndGetsEverythingTheNextTime() throws Exception {
    HttpServer broken = server(503, new ArrayList<>());
    AnchorHealth health = new AnchorHealth(office.get(AnchorTable.class));
    Path file = folder.resolve("anclas.txt");
    try {
      anchoring(new AnchorPost(address(broken)), new AnchorFile(file.toString())).round();
    } finally {
      broken.stop(0);
    }
    assertThat(heads(file)).as("the other place is not held up").hasSizeGreaterThanOrEqualTo(3);
    assertThat(health.health().getStatus()).isEqualTo(AnchorHealth.FAILED);
    assertThat(health.health().getDetails().toString()).contains("http: 503");
    assertThat(journal.entries("SIS-2026-11-20", 0, 10))
        .extracting(Entry::kind)
        .containsExactly("journal.anchorFailed");

    List<String> received = new ArrayList<>();
    HttpServer server = server(204, received);
    try {
      anchoring(new AnchorPost(address(server))).round();
    } finally {
      server.stop(0);
    }
    assertThat(received).singleElement().asString().contains(CASE + " 1 ", "SIS-2026-11-20 1 ");
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void oneNodeSendsWhileTheOtherGoesBy() {
    List<String> sent = new ArrayList<>();
    Anchoring other = anchoring(place("file", () -> sent.add("other")));
    anchoring(
            place(
                "file",
                () -> {
                  sent.add("one");
                  inAnotherThread(other::round);
                }))
        .round();
    assertThat(sent).containsExactly("one");
  }

  @Test
  void withoutConfigurationNothingIsKept() {
    assertThat(new AnchorFile("").wanted()).isFalse();
    assertThat(new AnchorPost("").wanted()).isFalse();
    assertThat(new AnchorMail(null, "", "").wanted()).isFalse();
  }

  private Anchoring anchoring(AnchorPlace... places) {
    return new Anchoring(
        List.of(places),
        office.get(AnchorTable.class),
        journal,
        office.get(PlatformTransactionManager.class),
        office.get(Clock.class),
        "0s");
  }

  private static List<String> heads(Path file) throws Exception {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.substring(0, line.lastIndexOf(' ')))
        .toList();
  }

  private static AnchorPlace place(String name, Runnable keep) {
    return new AnchorPlace() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public boolean wanted() {
        return true;
      }

      @Override
      public void keep(AnchorText heads) {
        keep.run();
      }
    };
  }

  private static void inAnotherThread(Runnable work) {
    Thread thread = new Thread(work);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpServer server(int status, List<String> received) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          received.add(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static String address(HttpServer server) {
    return "http://localhost:" + server.getAddress().getPort() + "/anclas";
  }
}
