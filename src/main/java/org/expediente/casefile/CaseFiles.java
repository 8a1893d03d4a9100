package org.expediente.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expediente.access.Actor;
import org.expediente.access.CaseScope;
import org.expediente.access.CaseScopes;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens, changes and finds cases. Every change joins the caller's transaction, is journaled there
 * and holds the case until that transaction ends.
 */
@Service
@Transactional
public class CaseFiles {
  /** State of every case between its opening and the first state of its procedure. */
  public static final String OPEN = "ABIERTO";

  private static final Sight EVERYTHING = Sight.of(new CaseScope(true, Set.of(), Set.of()));

  private final CaseLife life;
  private final CaseStore cases;
  private final CaseSearch search;
  private final Parties newParties;
  private final PartyStore parties;
  private final Links newLinks;
  private final LinkStore links;
  private final CaseScopes scopes;

  CaseFiles(
      CaseLife life,
      CaseStore cases,
      CaseSearch search,
      Parties newParties,
      PartyStore parties,
      Links newLinks,
      LinkStore links,
      CaseScopes scopes) {
    this.life = life;
    this.cases = cases;
    this.search = search;
    this.newParties = newParties;
    this.parties = parties;
    this.newLinks = newLinks;
    this.links = links;
    this.scopes = scopes;
  }

  /** Opens a case under the next number of its series and year, in state {@link #OPEN}. */
  public CaseFile open(NewCase what) {
    return life.open(what);
  }

  /**
   * @throws Refusal when there is no such case
   */
  @Transactional(readOnly = true)
  public CaseFile find(String number) {
    return cases.get(number);
  }

  /** The case whose root process instance this is. */
  @Transactional(readOnly = true)
  public Optional<CaseFile> byProcessInstance(String rootProcessInstanceId) {
    return cases.byProcessInstance(rootProcessInstanceId);
  }

  /**
   * @param state upper-case Spanish code, e.g. {@code EN_EVALUACION}; the present one is no change
   * @throws Refusal when the case is closed
   */
  public void changeState(String number, String state) {
    life.change(number, state);
  }

  /**
   * Closes the case for good in its last state.
   *
   * @throws Refusal when it is closed already
   */
  public void close(String number, String state) {
    life.close(number, state);
  }

  /**
   * @throws Refusal when the DUI or NIT is wrong, or the party already stands in that role
   */
  public void addParty(String number, Party party) {
    newParties.add(number, party);
  }

  /** The parties in the order in which they joined. */
  @Transactional(readOnly = true)
  public List<Party> parties(String number) {
    return parties.of(number);
  }

  /**
   * Links two cases once; again is no change.
   *
   * @param kind stable English code
   * @param reason Spanish sentence
   */
  public void link(String from, String to, String kind, String reason) {
    newLinks.add(from, to, kind, reason);
  }

  /** Links from and to the case, oldest first. */
  @Transactional(readOnly = true)
  public List<CaseLink> links(String number) {
    return links.of(number, EVERYTHING);
  }

  /** As {@link #links(String)}, without the cases that {@code who} may not see. */
  @Transactional(readOnly = true)
  public List<CaseLink> links(String number, Actor who) {
    return links.of(number, Sight.of(scopes.of(who)));
  }

  /** The cases that {@code who} may see and that match, newest first. */
  @Transactional(readOnly = true)
  public Page<CaseFile> search(CaseQuery query, Actor who) {
    return search.page(query, scopes.of(who));
  }

  /**
   * The case, if {@code who} may see it.
   *
   * @throws Refusal the same whether there is no such case or it is out of sight
   */
  @Transactional(readOnly = true)
  public CaseFile visible(String number, Actor who) {
    return search.visible(number, scopes.of(who)).orElseThrow(() -> unknown(number));
  }

  static Refusal unknown(String number) {
    return Refusal.notFound(
        "case.notFound",
        "No existe el expediente %s, o no está entre los que usted puede ver.".formatted(number));
  }
}
