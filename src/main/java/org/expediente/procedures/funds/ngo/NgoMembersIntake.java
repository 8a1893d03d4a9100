package org.expediente.procedures.funds.ngo;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.expediente.casefile.IdentityType;
import org.expediente.casefile.PersonName;
import org.expediente.documents.TableIntake;
import org.expediente.procedures.funds.csv.CsvRow;
import org.expediente.procedures.funds.csv.CsvTable;
import org.springframework.stereotype.Component;

/** Takes in the organisation's list of board, staff and relatives. */
@Component
class NgoMembersIntake implements TableIntake {
  private static final List<String> COLUMNS =
      List.of("dui", "nombre", "cargo", "tipo", "telefono", "direccion", "cuenta");
  private static final List<String> KINDS =
      Arrays.stream(MemberKind.values()).map(MemberKind::name).toList();

  private final NgoMembers members;

  NgoMembersIntake(NgoMembers members) {
    this.members = members;
  }

  @Override
  public String documentType() {
    return "ngo-members";
  }

  @Override
  public void load(String caseNumber, long documentId, byte[] content) {
    Set<String> seen = new HashSet<>();
    members.replace(
        caseNumber, CsvTable.of("funds.members", content, COLUMNS).rows(row -> member(row, seen)));
  }

  private static NgoMember member(CsvRow row, Set<String> seen) {
    String dui = row.identity("dui", IdentityType.DUI);
    String name = row.required("nombre", 200);
    String office = row.required("cargo", 200);
    String kind = row.code("tipo", KINDS);
    String phone = row.text("telefono", 40);
    String address = row.text("direccion", 400);
    String account = row.text("cuenta", 30) == null ? null : row.account("cuenta");
    if (dui != null && !seen.add(dui)) {
      row.complain("dui", "DUI repetido en Junta Directiva o en la nómina.");
    }
    return row.sound()
        ? new NgoMember(
            row.number(),
            dui,
            name,
            PersonName.key(name),
            office,
            MemberKind.valueOf(kind),
            phone,
            address,
            account)
        : null;
  }
}
