package org.expediente.procedures.funds.agreement;

/**
 * One promise of one side.
 *
 * @param code unique within the agreement, e.g. {@code ONG-01}
 * @param side {@code ONG} or {@code MJSP}
 * @param text Spanish sentence
 * @param origin {@code MODELO} for those that every agreement has, else {@code CONVENIO}
 * @param state {@code PENDIENTE} until a later phase says otherwise
 */
public record Obligation(String code, String side, String text, String origin, String state) {}
