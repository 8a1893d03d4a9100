package org.expediente.documents;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.unit.DataSize;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the catalogue; an unknown key, kind or size is an error that names the type. */
record TypesFile(List<Line> uploads, List<Line> issued) {
  private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

  record Line(
      String id,
      String title,
      Classification classification,
      List<String> kinds,
      @JsonProperty("max-size") String maxSize,
      List<String> party) {

    private DocumentType upload(DataSize limit) {
      if (kinds == null || kinds.isEmpty()) {
        throw wrong("says no kinds");
      }
      return type(false, EnumSet.copyOf(kinds.stream().map(this::kind).toList()), limit);
    }

    private DocumentType issued(DataSize limit) {
      if (kinds != null || maxSize != null) {
        throw wrong("is issued: it has neither kinds nor max-size");
      }
      return type(true, Set.of(FileKind.PDF), limit);
    }

    private DocumentType type(boolean issued, Set<FileKind> kinds, DataSize limit) {
      if (id == null || !id.matches(ID)) {
        throw wrong("needs an id in kebab-case");
      }
      if (title == null || title.isBlank()) {
        throw wrong("has no title");
      }
      Classification its = classification == null ? Classification.INTERNA : classification;
      return new DocumentType(id, title.strip(), its, issued, kinds, size(limit), party(issued));
    }

    private Set<PartyRight> party(boolean issued) {
      Set<PartyRight> rights = EnumSet.noneOf(PartyRight.class);
      for (String name : party == null ? List.<String>of() : party) {
        switch (name) {
          case "sees" -> rights.add(PartyRight.SEES);
          case "hands-in" -> rights.add(PartyRight.HANDS_IN);
          default -> throw wrong("has the unknown party right " + name);
        }
      }
      if (issued && rights.contains(PartyRight.HANDS_IN)) {
        throw wrong("is issued: nobody hands it in");
      }
      return rights;
    }

    private FileKind kind(String name) {
      try {
        return FileKind.ofName(name);
      } catch (IllegalArgumentException e) {
        throw wrong("has the unknown kind " + name);
      }
    }

    private long size(DataSize limit) {
      if (maxSize == null) {
        return limit.toBytes();
      }
      long bytes = DataSize.parse(maxSize).toBytes();
      if (bytes <= 0 || bytes > limit.toBytes()) {
        throw wrong("max-size must lie within expediente.documents.max-size");
      }
      return bytes;
    }

    private IllegalStateException wrong(String what) {
      return new IllegalStateException("documents/types.yaml: type " + id + " " + what);
    }
  }

  static List<DocumentType> read(InputStream in, DataSize limit) {
    Object raw = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    TypesFile file = new ObjectMapper().convertValue(raw, TypesFile.class);
    return Stream.concat(
            file.uploads().stream().map(line -> line.upload(limit)),
            file.issued().stream().map(line -> line.issued(limit)))
        .toList();
  }
}
