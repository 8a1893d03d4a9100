package org.expediente.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.ClosesHole;
import org.expediente.testkit.EngineTables;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.Generated;
import org.expediente.testkit.RestDoors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every door of the engine's REST API that could change something: either open, with rules of its
 * own, or closed to everybody. {@code doors/engine-rest.csv} lists them with a request that the
 * engine would understand.
 */
@ExpedienteTest
class RestDoorsTest {
  private static final List<String> PERSONS =
      List.of("legal-1", "audit-1", "process-owner-1", "integration-1", "admin");

  record Door(String name, String kind, String body) {
    String method() {
      return name.substring(0, name.indexOf(' '));
    }

    String path() {
      return name.substring(name.indexOf(' ') + 1);
    }
  }

  @LocalServerPort private int port;
  @Autowired private JdbcClient db;
  @Autowired private EngineTables tables;
  @Autowired private DoorStage stage;
  private final List<Door> doors = doors();

  @BeforeEach
  void build() {
    stage.build();
  }

  @AfterEach
  void clear() {
    stage.clear();
  }

  @Test
  void everyDoorOfTheEngineIsListed() {
    assertThat(doors).extracting(Door::name).containsExactlyInAnyOrderElementsOf(RestDoors.all());
  }

  @Test
  @ClosesHole({"attachments", "cascadeDelete", "telemetry"})
  @Asvs({"2.3.1", "8.2.1", "16.3.2", "16.3.3"})
  void closedDoorsAreClosedToEverybodyAndEachAttemptIsJournaled() {
    List<String> faults = new ArrayList<>();
    List<Door> closed = doors.stream().filter(door -> door.kind().equals("closed")).toList();
    int refused = 0;
    int unseen = 0;
    for (Door door : closed) {
      String before = tables.fingerprint();
      int refusedHere = 0;
      for (String person : PERSONS) {
        long journaled = refusals();
        Answer answer = knock(person, door);
        if (answer.status() == 404 || answer.body().contains("No task found")) {
          unseen++; // the person does not even see what the door is about
        } else if (answer.status() != 403) {
          faults.add(person + " at " + door.name() + ": " + answer);
        } else if (refusals() == journaled) {
          faults.add(person + " at " + door.name() + ": not journaled, " + answer.body());
        } else {
          refusedHere++;
        }
      }
      refused += refusedHere;
      if (refusedHere == 0 && !ofWhatTheHouseHasNot(door)) {
        faults.add(door.name() + ": nobody came as far as the guard");
      }
      if (!tables.fingerprint().equals(before)) {
        faults.add(door.name() + " changed the database");
      }
    }
    assertThat(faults).isEmpty();
    Generated.assertCurrent("figures/rest-doors.md", figure(closed.size(), refused, unseen));
  }

  private static boolean ofWhatTheHouseHasNot(Door door) {
    return door.path().contains("tenant") || door.path().startsWith("/case-definition");
  }

  private Answer knock(String person, Door door) {
    Caller caller = Caller.basic(port, person, "demo");
    String path = "/engine-rest" + stage.filled(door.path());
    if (door.body().equals("MULTIPART")) {
      String part = path.contains("attachment") ? "content" : "data";
      return caller.upload(path, Map.of("valueType", "Bytes"), part, "x.txt", "x");
    }
    return door.body().isEmpty()
        ? caller.delete(path)
        : caller.send(door.method(), path, stage.filled(door.body()));
  }

  private long refusals() {
    return db.sql("select count(*) from journal_entry where kind = 'refused'")
        .query(Long.class)
        .single();
  }

  private String figure(int closed, int refused, int unseen) {
    int tried = refused + unseen;
    return """
        ## Doors of the engine's REST API

        %d doors could change something. %d are open with rules of their own, %d are queries that
        come as POST, %d are closed to everybody. Each closed one was tried by %d persons (%s):
        **%d of %d blocked**, the engine's tables unchanged. %d were refused by the guard and
        journaled; %d heard "not found" first, as the person may not see what the door is about or
        the house has none (tenants, CMMN cases). Written by `RestDoorsTest`.
        """
        .formatted(
            doors.size(),
            count("open"),
            count("read"),
            closed,
            PERSONS.size(),
            String.join(", ", PERSONS),
            tried,
            closed * PERSONS.size(),
            refused,
            unseen);
  }

  private long count(String kind) {
    return doors.stream().filter(door -> door.kind().equals(kind)).count();
  }

  private static List<Door> doors() {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var in = RestDoorsTest.class.getResourceAsStream("/doors/engine-rest.csv");
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return format.parse(reader).stream().map(RestDoorsTest::door).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Door door(CSVRecord line) {
    return new Door(line.get("door"), line.get("kind"), line.get("body"));
  }
}
