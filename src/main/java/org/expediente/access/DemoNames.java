package org.expediente.access;

/** Invented people; the same number is always the same person. */
final class DemoNames {
  private static final String[] FIRST = {
    "Ana María", "José Roberto", "Carmen Elena", "Luis Alonso", "Marta Lidia", "Carlos Ernesto",
    "Rosa Emilia", "Juan Francisco", "Silvia Beatriz", "Óscar René", "Claudia Lorena",
        "Mario Antonio",
    "Gloria Estela", "Rafael Edgardo", "Norma Patricia", "Walter Iván", "Delmy Yanira",
        "Nelson Omar",
    "Karla Sofía", "Hugo Salvador", "Evelyn Carolina", "Jorge Alberto", "Blanca Nohemy"
  };
  private static final String[] LAST = {
    "Hernández",
    "Martínez",
    "Rivas",
    "Flores",
    "Menjívar",
    "Portillo",
    "Guardado",
    "Alvarenga",
    "Escobar",
    "Orellana",
    "Cañas",
    "Quintanilla",
    "Zelaya",
    "Ayala",
    "Majano",
    "Cruz",
    "Bonilla",
    "Umaña",
    "Lemus"
  };

  private DemoNames() {}

  static String first(int number) {
    return FIRST[number % FIRST.length];
  }

  static String last(int number) {
    // two steps without a common factor: pairs repeat only after all combinations
    return LAST[number * 3 % LAST.length] + " " + LAST[(number * 5 + 7) % LAST.length];
  }
}
